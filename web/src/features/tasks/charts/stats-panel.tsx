'use client';

import { useState } from 'react';
import dynamic from 'next/dynamic';
import { useQuery } from '@apollo/client/react';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { TaskStatsDocument } from '@/gql/detail';
import { describeError } from '@/lib/apollo/describe-error';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { useMinute } from '@/lib/time/use-minute';
import { StatsFigures } from './stats-figures';
import { statsRanges, statsVariables, type StatsRange } from './stats-range';
import { StatsTable } from './stats-table';

/** Loaded when a task is opened and no sooner: no other page draws such charts. */
const StatsCharts = dynamic(() => import('./stats-charts').then(({ StatsCharts: charts }) => charts), {
  ssr: false,
  loading: ChartPlace,
});

interface StatsPanelProps {
  readonly taskId: string;
  readonly range: StatsRange;
  readonly onRange: (range: StatsRange) => void;
}

const renewedEveryMs = 60_000;

/** How long attempts take and how they end, as charts or as a table. */
export function StatsPanel({ taskId, range, onRange }: StatsPanelProps) {
  const [isTable, setIsTable] = useState(false);
  const { live } = usePreferences();
  const variables = statsVariables(taskId, range, useMinute());
  const { data, previousData, error, refetch } = useQuery(TaskStatsDocument, {
    variables,
    pollInterval: live ? renewedEveryMs : 0,
    skipPollAttempt: () => document.hidden,
  });
  const stats = (data ?? previousData)?.stats;
  return (
    <Panel title="Duration and outcome">
      <div className="flex flex-wrap items-center justify-between gap-x-4 [&>div]:px-4 [&>div]:py-2">
        <ChoiceGroup
          label="Range"
          value={range}
          onChange={onRange}
          choices={statsRanges.map((value) => ({ value, name: value }))}
        />
        <Button size="small" variant="ghost" className="mr-2" onClick={() => setIsTable(!isTable)}>
          {isTable ? 'View as charts' : 'View as table'}
        </Button>
      </div>
      {stats && <StatsFigures attempts={stats.attempts} />}
      {!stats && error && (
        <ErrorState
          title="The figures could not be loaded"
          reason={describeError(error)}
          onRetry={() => void refetch()}
        />
      )}
      {!stats && !error && <ChartPlace />}
      {stats && isTable && <StatsTable timeline={stats.timeline} range={range} />}
      {stats && !isTable && <StatsCharts stats={stats} range={range} />}
    </Panel>
  );
}

/** As tall as the charts, so that nothing jumps when they come. */
function ChartPlace() {
  return <div role="status" aria-busy aria-label="Loading the charts" className="h-71" />;
}
