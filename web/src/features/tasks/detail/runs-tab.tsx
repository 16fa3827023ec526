'use client';

import { useQuery } from '@apollo/client/react';
import { Panel } from '@/components/ui/panel';
import { TaskRecentRunsDocument, type TaskQuery } from '@/gql/detail';
import { StatsPanel } from '../charts/stats-panel';
import { HeatStrip } from '../strip/heat-strip';
import { useRenewal } from '../strip/use-renewal';
import { useDetailQuery } from './detail-query';
import { RunList } from './run-list';

export function RunsTab({ task }: { readonly task: NonNullable<TaskQuery['task']> }) {
  const [{ range }, change] = useDetailQuery();
  const { data, previousData, refetch } = useQuery(TaskRecentRunsDocument, { variables: { id: task.id } });
  const runs = (data ?? previousData)?.task?.recentRuns;
  useRenewal([task], () => refetch());
  return (
    <>
      <Panel title="Last 90 runs">
        <HeatStrip runs={runs} timeZone={task.timeZone} onOpen={(run) => void change({ run })} />
      </Panel>
      <StatsPanel
        taskId={task.id}
        range={range}
        onRange={(next) => void change({ range: next }, { history: 'replace' })}
      />
      <Panel title="Runs">
        <RunList task={task} onOpen={(run) => void change({ run })} />
      </Panel>
    </>
  );
}
