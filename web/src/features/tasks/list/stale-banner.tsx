import { RotateCwIcon, TriangleAlertIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';

interface StaleBannerProps {
  readonly reason: string;
  readonly onRetry: () => void;
}

/** What is in sight could not be renewed: it stays, and says so. */
export function StaleBanner({ reason, onRetry }: StaleBannerProps) {
  return (
    <div role="alert" className="flex items-center gap-2 border-b border-line bg-failed-bg px-4 py-1.5 text-failed">
      <TriangleAlertIcon aria-hidden className="size-4 shrink-0" />
      <p className="min-w-0 flex-1 break-words">This list could not be renewed. {reason}</p>
      <Button size="small" onClick={onRetry}>
        <RotateCwIcon aria-hidden /> Try again
      </Button>
    </div>
  );
}
