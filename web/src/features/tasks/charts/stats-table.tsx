import type { TaskStatsQuery } from '@/gql/graphql';
import { formatDuration } from '@/lib/time/format-duration';
import { bucketName } from './bucket-name';
import type { StatsRange } from './stats-range';

interface StatsTableProps {
  readonly timeline: TaskStatsQuery['stats']['timeline'];
  readonly range: StatsRange;
}

/** What the charts show, in figures; hours and days without an attempt are left out. */
export function StatsTable({ timeline, range }: StatsTableProps) {
  const taken = timeline.filter(({ finish, failed }) => finish + failed > 0).toReversed();
  return (
    <div
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      role="region"
      aria-label="Attempts by time"
      className="mt-2 h-68 overflow-y-auto border-t border-line"
    >
      <table className="w-full">
        <caption className="sr-only">Attempts by time, newest first, in UTC</caption>
        <thead className="sticky top-0 bg-surface text-left text-xs text-ink-3">
          <tr className="h-8 *:px-4 *:font-medium">
            <th scope="col">{range === '30d' ? 'Day' : 'Hour'} (UTC)</th>
            <th scope="col" className="text-right">
              Finish
            </th>
            <th scope="col" className="text-right">
              Failed
            </th>
            <th scope="col" className="text-right">
              p95
            </th>
          </tr>
        </thead>
        <tbody>
          {taken.map(({ start, finish, failed, p95ExecutionTime }) => (
            <tr key={start} className="h-8 border-t border-line *:px-4">
              <th scope="row" className="text-left font-normal">
                {bucketName(start, range)}
              </th>
              <td className="text-right">{finish}</td>
              <td className={`text-right ${failed > 0 ? 'text-failed' : ''}`}>{failed}</td>
              <td className="text-right">{p95ExecutionTime === null ? '–' : formatDuration(p95ExecutionTime)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
