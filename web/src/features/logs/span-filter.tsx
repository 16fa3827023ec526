'use client';

import { CalendarClockIcon } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PopoverButton } from '@/components/ui/popover-button';
import { useInstantFormat } from '@/lib/time/use-instant-format';
import { AbsoluteRange } from './absolute-range';
import { spans, type LogsQuery, type SetLogsQuery } from './logs-query';

const spanNames: Record<LogsQuery['range'], string> = {
  '15m': 'Last 15 minutes',
  '1h': 'Last hour',
  '24h': 'Last 24 hours',
  '7d': 'Last 7 days',
  all: 'All that is kept',
};

interface SpanFilterProps {
  readonly query: LogsQuery;
  readonly setQuery: SetLogsQuery;
}

/** When the attempts began: a span back from now, or from one instant to another. */
export function SpanFilter({ query: { range, from, to }, setQuery }: SpanFilterProps) {
  const { short } = useInstantFormat();
  const isAbsolute = from !== null || to !== null;
  const words = isAbsolute
    ? `${from ? short(from.toISOString()) : 'Begin'} → ${to ? short(to.toISOString()) : 'now'}`
    : spanNames[range];
  return (
    <PopoverButton label={words} icon={<CalendarClockIcon aria-hidden />}>
      <div className="flex flex-col gap-0.5">
        {spans.map((span) => (
          <Button
            key={span}
            variant="ghost"
            className="justify-start aria-pressed:bg-muted aria-pressed:text-ink"
            aria-pressed={!isAbsolute && span === range}
            onClick={() => void setQuery({ range: span, from: null, to: null })}
          >
            {spanNames[span]}
          </Button>
        ))}
        <AbsoluteRange from={from} to={to} onChange={(times) => void setQuery(times)} />
      </div>
    </PopoverButton>
  );
}
