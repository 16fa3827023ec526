'use client';

import { useState, type MouseEvent } from 'react';
import { useRouter } from 'next/navigation';
import { formatDuration } from '@/lib/time/format-duration';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { bucketHref, summaryOf, type BucketsProps } from './buckets';
import { rangeParts } from './range';

/** A bar a bucket: what finished below, what failed hatched above it. The table says the same, by keyboard too. */
export function AttemptBars({ range, buckets }: BucketsProps) {
  const { bucketMs, buckets: count, words } = rangeParts[range];
  const [pointed, setPointed] = useState<number>();
  const { push } = useRouter();
  const { short } = useInstantFormat();
  const most = Math.max(1, ...(buckets ?? []).map(({ finish, failed }) => finish + failed));
  const shown = pointed === undefined ? undefined : buckets?.[pointed];

  const bucketAt = ({ clientX, currentTarget }: MouseEvent): number => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)));
  };
  const open = (event: MouseEvent): void => {
    const bucket = buckets?.[bucketAt(event)];
    if (bucket) push(bucketHref(bucket, bucketMs));
  };
  return (
    <div className="px-4 pt-2 pb-3">
      <p aria-hidden className="flex h-5 justify-between text-xs text-ink-3">
        <span>{most.toLocaleString('en-GB')}</span>
        {shown && (
          <span className="text-ink-2">
            {short(shown.start)} · {shown.finish} finish · {shown.failed} failed
            {shown.p95ExecutionTime !== null && ` · p95 ${formatDuration(shown.p95ExecutionTime)}`}
          </span>
        )}
      </p>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the table has a link for each bar */}
      <div
        role="img"
        aria-label={`${words}: ${summaryOf(buckets)}`}
        onClick={open}
        onMouseMove={(event) => setPointed(bucketAt(event))}
        onMouseLeave={() => setPointed(undefined)}
        className={`flex h-28 cursor-pointer items-end border-b border-control ${gaps[range]}`}
      >
        {Array.from({ length: count }, (_, index) => (
          <Bar key={index} bucket={buckets?.[index]} most={most} isPointed={index === pointed} />
        ))}
      </div>
      <p aria-hidden className="mt-1 flex justify-between text-xs text-ink-3">
        <span>{buckets?.[0] ? short(buckets[0].start) : ' '}</span>
        <span className="flex gap-4">
          <Legend className="bg-finish-dot" word="finish" />
          <Legend className="hatched" word="failed" />
        </span>
        <span>now</span>
      </p>
    </div>
  );
}

/** The more bars, the less between them. */
const gaps = { '1h': 'gap-0.5', '24h': 'gap-1.5', '7d': 'gap-px' } as const;

interface BarProps {
  readonly bucket: NonNullable<BucketsProps['buckets']>[number] | undefined;
  readonly most: number;
  readonly isPointed: boolean;
}

function Bar({ bucket, most, isPointed }: BarProps) {
  const ground = `flex h-full flex-1 flex-col justify-end ${isPointed ? 'bg-muted' : ''}`;
  if (!bucket) return <div className={ground} />;
  return (
    <div className={ground}>
      {bucket.failed > 0 && <div className="hatched min-h-0.5" style={{ height: percent(bucket.failed / most) }} />}
      {bucket.finish > 0 && (
        <div className="min-h-0.5 bg-finish-dot" style={{ height: percent(bucket.finish / most) }} />
      )}
    </div>
  );
}

function Legend({ className, word }: { readonly className: string; readonly word: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span className={`size-2.5 rounded-[2px] ${className}`} />
      {word}
    </span>
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
