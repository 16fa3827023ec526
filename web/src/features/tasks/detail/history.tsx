'use client';

import dynamic from 'next/dynamic';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Panel } from '@/components/ui/panel';
import type { TaskQuery } from '@/gql/detail';
import { useLiveTaskLogs } from '@/lib/live/use-live-task-logs';
import { AttemptList } from './attempt-list';
import { ConfigTab } from './config-tab';
import { tabs, useDetailQuery } from './detail-query';
import { RunsTab } from './runs-tab';

const RunSheet = dynamic(() => import('./run-sheet').then((module) => module.RunSheet), { ssr: false });

const names = { runs: 'Runs', logs: 'Logs', config: 'Config' } as const;

export function History({ task }: { readonly task: NonNullable<TaskQuery['task']> }) {
  const [{ tab, run }, change] = useDetailQuery();
  useLiveTaskLogs(task.id);
  const links = tabs.map((name) => ({
    name: names[name],
    href: name === 'runs' ? `/tasks/${task.id}` : `/tasks/${task.id}?tab=${name}`,
    isCurrent: name === tab,
  }));
  return (
    <div className="@container flex min-w-0 flex-col gap-5">
      <div className="border-b border-line">
        <div className="-mx-1 -mt-1">
          <LinkTabs label="History" tabs={links} />
        </div>
      </div>
      {tab === 'runs' && <RunsTab task={task} />}
      {tab === 'logs' && (
        <Panel>
          <AttemptList taskId={task.id} />
        </Panel>
      )}
      {tab === 'config' && <ConfigTab task={task} />}
      {run !== null && <RunSheet key={run} id={run} onClose={() => void change({ run: null })} />}
    </div>
  );
}
