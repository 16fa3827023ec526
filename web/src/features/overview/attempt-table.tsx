'use client';

import Link from 'next/link';
import { BucketTable } from '@/features/attempts/bucket-table';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { bucketHref, type BucketsProps } from './buckets';
import { rangeParts } from './range';

/** What the bars show, in figures that lead to the attempts. */
export function AttemptTable({ range, buckets = [] }: BucketsProps) {
  const { short } = useInstantFormat();
  const { bucketMs, words } = rangeParts[range];
  return (
    <BucketTable
      caption={`Attempts by time: ${words}`}
      head="From"
      className="h-48"
      buckets={buckets}
      nameOf={(bucket) => (
        <Link href={bucketHref(bucket, bucketMs)} className="underline underline-offset-2">
          {short(bucket.start)}
        </Link>
      )}
    />
  );
}
