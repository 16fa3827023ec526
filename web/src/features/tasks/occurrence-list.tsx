import { RelativeTime } from '@/components/ui/relative-time';
import { formatLocalTime, formatUtcClock, isUtc } from '@/lib/time/format-instant';

interface OccurrenceListProps {
  readonly occurrences: readonly {
    readonly scheduledFor: string;
    readonly localTime: string;
    readonly note: string | null;
  }[];
}

export function OccurrenceList({ occurrences }: OccurrenceListProps) {
  return (
    <ol className="flex flex-col gap-2">
      {occurrences.map(({ scheduledFor, localTime, note }) => (
        <li key={scheduledFor}>
          <p>{formatLocalTime(localTime)}</p>
          <p className="text-xs text-ink-3">
            <RelativeTime at={scheduledFor} />
            {!isUtc(localTime) && ` · ${formatUtcClock(scheduledFor)}`}
          </p>
          {note && <p className="text-xs text-retrying">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
