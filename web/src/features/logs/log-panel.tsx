import { XIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { AttemptDetail } from '@/features/attempts/attempt-detail';

interface LogPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One attempt beside the list, which stays in reach of the keyboard. */
export function LogPanel({ id, onClose }: LogPanelProps) {
  return (
    <aside
      aria-label="Attempt"
      className="sticky top-16 flex max-h-[calc(100dvh-5.5rem)] flex-col overflow-hidden rounded-lg border border-line bg-surface"
    >
      <header className="flex items-center justify-between gap-2 border-b border-line py-1.5 pr-2 pl-4">
        <h2 className="text-sm font-medium">Attempt</h2>
        <div className="flex gap-1">
          <CopyButton label="Copy link" text={() => window.location.href} />
          <Button variant="ghost" size="icon" aria-label="Close" onClick={onClose}>
            <XIcon aria-hidden />
          </Button>
        </div>
      </header>
      <div className="min-h-0 overflow-y-auto overscroll-contain">
        <AttemptDetail id={id} />
      </div>
    </aside>
  );
}
