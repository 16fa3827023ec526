import type { TaskStatsQueryVariables } from '@/gql/detail';

const hourMs = 3_600_000;

const spans = {
  '24h': { bucket: 'HOUR', bucketMs: hourMs, buckets: 24 },
  '7d': { bucket: 'HOUR', bucketMs: hourMs, buckets: 168 },
  '30d': { bucket: 'DAY', bucketMs: 24 * hourMs, buckets: 30 },
} as const;

export type StatsRange = keyof typeof spans;

export const statsRanges: readonly StatsRange[] = ['24h', '7d', '30d'];

/** Whole buckets up to the present one, so that the question stays the same until a new one begins. */
export function statsVariables(id: string, range: StatsRange, nowMs: number): TaskStatsQueryVariables {
  const { bucket, bucketMs, buckets } = spans[range];
  const present = Math.floor(nowMs / bucketMs) * bucketMs;
  return { id, bucket, from: new Date(present - (buckets - 1) * bucketMs).toISOString() };
}
