import { CopyButton } from '@/components/ui/copy-button';
import { Sheet } from '@/components/ui/sheet';
import { AttemptDetail } from '@/features/attempts/attempt-detail';

interface LogSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One attempt over the list, where there is no room beside it. */
export function LogSheet({ id, onClose }: LogSheetProps) {
  return (
    <Sheet title="Attempt" description="What was sent and what came back." onClose={onClose}>
      <AttemptDetail id={id}>
        <CopyButton label="Copy link" text={() => window.location.href} />
      </AttemptDetail>
    </Sheet>
  );
}
