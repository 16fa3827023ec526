import type { ReactNode } from 'react';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { formatDuration } from '@/lib/time/format-duration';

interface Bucket {
  readonly start: string;
  readonly finish: number;
  readonly failed: number;
  readonly p95ExecutionTime: number | null;
}

interface BucketTableProps {
  readonly caption: string;
  /** What begins with a bucket: `Hour (UTC)`. */
  readonly head: string;
  readonly className: string;
  readonly buckets: readonly Bucket[];
  readonly nameOf: (bucket: Bucket) => ReactNode;
}

/** A chart's numbers, newest first; times in which nothing happened are left out. */
export function BucketTable({ caption, head, className, buckets, nameOf }: BucketTableProps) {
  const busy = buckets.filter(({ finish, failed }) => finish + failed > 0).toReversed();
  return (
    <ScrollRegion label="Attempts by time" className={className}>
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 bg-surface text-left text-xs text-ink-3">
          <tr className="h-8 *:px-4 *:font-medium *:not-first:text-right">
            <th scope="col">{head}</th>
            <th scope="col">Finish</th>
            <th scope="col">Failed</th>
            <th scope="col">p95</th>
          </tr>
        </thead>
        <tbody>
          {busy.map((bucket) => (
            <tr key={bucket.start} className="h-8 border-t border-line *:px-4 *:not-first:text-right">
              <th scope="row" className="text-left font-normal">
                {nameOf(bucket)}
              </th>
              <td>{bucket.finish}</td>
              <td className={bucket.failed > 0 ? 'text-failed' : ''}>{bucket.failed}</td>
              <td>{bucket.p95ExecutionTime === null ? '–' : formatDuration(bucket.p95ExecutionTime)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
