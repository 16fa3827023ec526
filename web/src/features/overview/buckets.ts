import type { OverviewStatsQuery } from '@/gql/overview';
import type { Range } from './range';

type Bucket = OverviewStatsQuery['stats']['timeline'][number];

export interface BucketsProps {
  readonly range: Range;
  /** Undefined while they are on their way. */
  readonly buckets: readonly Bucket[] | undefined;
}

/** The attempts that a bar counts. */
export function bucketHref({ start }: Pick<Bucket, 'start'>, bucketMs: number): string {
  const end = new Date(Date.parse(start) + bucketMs).toISOString();
  return `/logs?${new URLSearchParams({ from: start, to: end })}`;
}

/** The whole chart in a sentence, for those who do not see it. */
export function summaryOf(buckets: readonly Bucket[] | undefined): string {
  if (!buckets) return 'loading';
  const finish = sum(buckets.map((bucket) => bucket.finish));
  const failed = sum(buckets.map((bucket) => bucket.failed));
  const worst = buckets.reduce<Bucket | undefined>(
    (least, bucket) => (bucket.failed > (least?.failed ?? 0) ? bucket : least),
    undefined,
  );
  const where = worst ? `, most of them (${worst.failed}) from ${worst.start.slice(11, 16)} UTC on` : '';
  return `${finish} attempts finished, ${failed} failed${where}.`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
