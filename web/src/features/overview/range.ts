import { parseAsStringLiteral } from 'nuqs';
import type { StatsBucketSize } from '@/gql/overview';

export const ranges = ['1h', '24h', '7d'] as const;
export type Range = (typeof ranges)[number];

export const rangeParser = parseAsStringLiteral(ranges).withDefault('24h');

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

interface RangeParts {
  readonly words: string;
  readonly bucket: StatsBucketSize;
  readonly bucketMs: number;
  readonly buckets: number;
}

/** How a time is cut into bars: few enough to be told apart. */
export const rangeParts: Record<Range, RangeParts> = {
  '1h': { words: 'Last hour', bucket: 'MINUTE', bucketMs: minuteMs, buckets: 60 },
  '24h': { words: 'Last 24 hours', bucket: 'HOUR', bucketMs: hourMs, buckets: 24 },
  '7d': { words: 'Last 7 days', bucket: 'HOUR', bucketMs: hourMs, buckets: 168 },
};

/** Where the first bar begins, so that the last one holds now. */
export function rangeStart(range: Range, nowMs: number): string {
  const { bucketMs, buckets } = rangeParts[range];
  return new Date((Math.floor(nowMs / bucketMs) - buckets + 1) * bucketMs).toISOString();
}
