'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Panel } from '@/components/ui/panel';
import type { OverviewStatsQuery } from '@/gql/overview';
import { describeError } from '@/lib/apollo/describe-error';
import { formatDuration } from '@/lib/time/format-duration';
import { AttemptBars } from './attempt-bars';
import { AttemptTable } from './attempt-table';
import { rangeParts, ranges, type Range } from './range';
import type { OverviewStats } from './use-overview-stats';

interface AttemptsPanelProps {
  readonly range: Range;
  readonly stats: OverviewStats;
}

/** How the attempts of a time ended, as bars or as a table. */
export function AttemptsPanel({ range, stats: { data, error, retry } }: AttemptsPanelProps) {
  const [isTable, setIsTable] = useState(false);
  const tabs = ranges.map((name) => ({
    name,
    href: name === '24h' ? '/' : `/?range=${name}`,
    isCurrent: name === range,
  }));
  const View = isTable ? AttemptTable : AttemptBars;
  return (
    <Panel>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1 pr-2 pl-4">
        <h2 className="text-sm font-medium whitespace-nowrap max-sm:flex-1">{rangeParts[range].words}</h2>
        <p className="min-w-0 flex-1 text-ink-2 max-sm:order-1 max-sm:basis-1/2">{data && inWords(data.attempts)}</p>
        <LinkTabs label="Range" tabs={tabs} />
        <Button
          size="small"
          variant="ghost"
          className="max-sm:order-1"
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        >
          {isTable ? 'View as chart' : 'View as table'}
        </Button>
      </header>
      {!data && error ? (
        <ErrorState title="The attempts could not be counted" reason={describeError(error)} onRetry={retry} />
      ) : (
        <View range={range} buckets={data?.timeline} />
      )}
    </Panel>
  );
}

function inWords({ finish, failed, successRate, p95ExecutionTime }: OverviewStatsQuery['stats']['attempts']): string {
  if (successRate === null) return 'No attempt ended.';
  const ended = (finish + failed).toLocaleString('en-GB');
  const p95 = p95ExecutionTime === null ? '' : ` · p95 ${formatDuration(p95ExecutionTime)}`;
  return `${(successRate * 100).toFixed(1)} % ok${p95} · ${ended} attempts`;
}
