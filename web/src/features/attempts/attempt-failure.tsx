import { LightbulbIcon } from 'lucide-react';
import { RelativeTime } from '@/components/ui/relative-time';

interface AttemptFailureProps {
  /** In plain words, with what to do. */
  readonly explanation: string | null;
  readonly nextAttemptAt?: string | null;
}

export function AttemptFailure({ explanation, nextAttemptAt = null }: AttemptFailureProps) {
  if (explanation === null && nextAttemptAt === null) return null;
  return (
    <div className="flex gap-2.5 border-b border-line bg-muted px-4 py-3">
      <LightbulbIcon aria-hidden className="mt-0.5 size-4 shrink-0 stroke-[1.75] text-ink-3" />
      <div className="min-w-0 wrap-anywhere">
        {explanation && <p>{explanation}</p>}
        {nextAttemptAt && (
          <p className="text-ink-2">
            The next attempt is due <RelativeTime at={nextAttemptAt} />.
          </p>
        )}
      </div>
    </div>
  );
}
