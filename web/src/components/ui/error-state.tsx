import { RotateCwIcon, TriangleAlertIcon } from 'lucide-react';
import { Button } from './button';

interface ErrorStateProps {
  /** What could not be done. */
  readonly title: string;
  /** Why. */
  readonly reason: string;
  readonly onRetry: () => void;
}

export function ErrorState({ title, reason, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-center gap-1 px-4 py-14 text-center">
      <TriangleAlertIcon aria-hidden className="mb-1 size-5 text-failed-dot" />
      <p className="text-base font-medium">{title}</p>
      <p className="max-w-lg break-words text-ink-2">{reason}</p>
      <Button className="mt-4" onClick={onRetry}>
        <RotateCwIcon aria-hidden />
        Try again
      </Button>
    </div>
  );
}
