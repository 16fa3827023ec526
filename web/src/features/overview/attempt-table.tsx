'use client';

import Link from 'next/link';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { bucketHref, type BucketsProps } from './buckets';
import { rangeParts } from './range';

/** The chart's numbers, newest first; times in which nothing happened are left out. */
export function AttemptTable({ range, buckets = [] }: BucketsProps) {
  const { short } = useInstantFormat();
  const { bucketMs, words } = rangeParts[range];
  const busy = buckets.filter(({ finish, failed }) => finish + failed > 0).reverse();
  return (
    <div
      className="h-48 overflow-y-auto"
      role="region"
      aria-label="Attempts by time"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full">
        <caption className="sr-only">Attempts by time: {words}</caption>
        <thead className="text-left text-xs text-ink-3">
          <tr className="h-8 border-b border-line *:px-4 *:font-medium">
            <th scope="col">From</th>
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
          {busy.map((bucket) => (
            <tr key={bucket.start} className="h-8 border-b border-line *:px-4 last:border-b-0">
              <th scope="row" className="text-left font-normal">
                <Link href={bucketHref(bucket, bucketMs)} className="underline underline-offset-2">
                  {short(bucket.start)}
                </Link>
              </th>
              <td className="text-right">{bucket.finish}</td>
              <td className="text-right">{bucket.failed}</td>
              <td className="text-right">
                {bucket.p95ExecutionTime === null ? '–' : formatDuration(bucket.p95ExecutionTime)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
