import type { TooltipContentProps } from 'recharts';
import { formatDuration } from '@/lib/time/format-duration';
import { bucketName } from './bucket-name';
import type { StatsRange } from './stats-range';

type ChartNoteProps = Partial<Pick<TooltipContentProps, 'active' | 'label' | 'payload'>> & {
  readonly range: StatsRange;
};

/** What lies under the pointer, in words. */
export function ChartNote({ active, label, payload, range }: ChartNoteProps) {
  if (!active || typeof label !== 'string') return null;
  return (
    <div className="rounded-md border border-line bg-surface px-2.5 py-1.5 text-xs shadow-lg">
      <p className="font-medium">{bucketName(label, range)} UTC</p>
      {payload?.map(({ dataKey, value }) => (
        <p key={String(dataKey)} className="text-ink-2">
          {inWords(String(dataKey), Number(value))}
        </p>
      ))}
    </div>
  );
}

function inWords(key: string, value: number): string {
  return key === 'p95ExecutionTime' ? `p95 ${formatDuration(value)}` : `${value} ${key}`;
}
