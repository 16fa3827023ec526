'use client';

import { useInstantFormat } from '@/lib/time/use-instant-format';
import type { Hour } from './by-minute';
import { MinuteRow } from './minute-row';

interface HourBlockProps {
  readonly hour: Hour;
  /** In the fullest minute of all. */
  readonly most: number;
}

export function HourBlock({ hour: { at, minutes, count }, most }: HourBlockProps) {
  const { short } = useInstantFormat();
  return (
    <section aria-label={`From ${short(at)}`} className="border-b border-line last:border-b-0">
      <h2 className="flex justify-between bg-muted px-4 py-1.5 text-xs font-medium text-ink-2">
        <span>{short(at)}</span>
        <span className="font-normal">{count === 1 ? '1 run' : `${count} runs`}</span>
      </h2>
      <ol className="divide-y divide-line">
        {minutes.map((minute) => (
          <MinuteRow key={minute.at} minute={minute} most={most} />
        ))}
      </ol>
    </section>
  );
}
