import { RelativeTime } from '@/components/ui/relative-time';
import type { TaskQuery } from '@/gql/detail';
import { formatInstant, formatLocalTime, formatUtcClock, isUtc } from '@/lib/time/format-instant';

interface NextRunProps {
  readonly at: string;
  readonly upcoming: NonNullable<TaskQuery['task']>['upcomingRuns'];
}

/** In the task's zone, as the server's own calendar says it, and in UTC. */
export function NextRun({ at, upcoming }: NextRunProps) {
  const localTime = upcoming.find(({ scheduledFor }) => scheduledFor === at)?.localTime;
  return (
    <p>
      Next run <RelativeTime at={at} />
      <span className="text-ink-3">
        {' · '}
        {localTime ? formatLocalTime(localTime) : formatInstant(at, 'UTC')}
        {localTime && !isUtc(localTime) && ` (${formatUtcClock(at)})`}
      </span>
    </p>
  );
}
