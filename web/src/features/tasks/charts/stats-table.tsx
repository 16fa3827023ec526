import { BucketTable } from '@/features/attempts/bucket-table';
import type { TaskStatsQuery } from '@/gql/detail';
import { bucketName } from './bucket-name';
import type { StatsRange } from './stats-range';

interface StatsTableProps {
  readonly timeline: TaskStatsQuery['stats']['timeline'];
  readonly range: StatsRange;
}

/** What the charts show, in figures. */
export function StatsTable({ timeline, range }: StatsTableProps) {
  return (
    <BucketTable
      caption="Attempts by time, newest first, in UTC"
      head={`${range === '30d' ? 'Day' : 'Hour'} (UTC)`}
      className="mt-2 h-68 border-t border-line"
      buckets={timeline}
      nameOf={({ start }) => bucketName(start, range)}
    />
  );
}
