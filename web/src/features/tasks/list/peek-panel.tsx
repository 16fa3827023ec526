'use client';

import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { XIcon } from 'lucide-react';
import { Button, buttonStyles } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusPill } from '@/components/ui/status-pill';
import { PeekTaskDocument, type PeekTaskQuery } from '@/gql/list';
import { describeError } from '@/lib/apollo/describe-error';
import { useLiveTasks } from '@/lib/live/use-live-tasks';
import { useTaskActions } from '../actions/use-task-actions';
import { diagnosisToShow } from '../diagnosis-to-show';
import { OccurrenceList } from '../occurrence-list';
import { RunStrip } from '../strip/run-strip';
import { taskState } from '../task-state';
import { RowActions } from './row-actions';

interface PeekPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A task beside the list. Only where there is room for both: elsewhere a click opens the task itself. */
export function PeekPanel({ id, onClose }: PeekPanelProps) {
  const { data, previousData, error, refetch } = useQuery(PeekTaskDocument, { variables: { id } });
  useLiveTasks([id]);
  const loaded = data ?? previousData;
  return (
    <aside aria-label="Task at a glance" className="@container sticky top-16 max-lg:hidden">
      <Panel>
        {loaded?.task && <PeekHead task={loaded.task} onClose={onClose} />}
        {loaded?.task && <PeekBody task={loaded.task} />}
        {loaded && !loaded.task && <p className="p-4 text-ink-2">This task is gone.</p>}
        {!loaded && !error && <Skeleton rows={6} label="Loading the task" />}
        {!loaded && error && (
          <ErrorState
            title="The task could not be loaded"
            reason={describeError(error)}
            onRetry={() => void refetch()}
          />
        )}
      </Panel>
    </aside>
  );
}

type PeekedTask = NonNullable<PeekTaskQuery['task']>;

function PeekHead({ task, onClose }: { readonly task: PeekedTask; readonly onClose: () => void }) {
  const { runNow, pause, resume } = useTaskActions();
  return (
    <header className="border-b border-line p-4">
      <div className="flex items-start justify-between gap-2">
        <h2 className="min-w-0 text-base font-semibold break-words">{task.name}</h2>
        <Button variant="ghost" size="icon" aria-label="Close" onClick={onClose}>
          <XIcon aria-hidden />
        </Button>
      </div>
      <p className="text-ink-2">{task.scheduleDescription}</p>
      <div className="mt-3 flex items-center justify-between gap-2">
        <StatusPill {...taskState(task)} />
        <div className="flex gap-1.5">
          <Button size="small" onClick={() => runNow(task)}>
            Run now
          </Button>
          <Button size="small" onClick={() => (task.enabled ? pause : resume)(task)}>
            {task.enabled ? 'Pause' : 'Resume'}
          </Button>
          <RowActions task={task} />
        </div>
      </div>
    </header>
  );
}

function PeekBody({ task }: { readonly task: PeekedTask }) {
  return (
    <div className="flex flex-col gap-4 p-4">
      {task.pauseReason && <p className="break-words text-ink-2">Paused: {task.pauseReason}</p>}
      {diagnosisToShow(task.diagnosis).map(({ code, message }) => (
        <p key={code} className="break-words text-ink-2 first-letter:uppercase">
          {message}
        </p>
      ))}
      <div>
        <h3 className="mb-1.5 text-xs text-ink-3">Last 30 runs</h3>
        <RunStrip runs={task.recentRuns} />
      </div>
      <div>
        <h3 className="mb-1.5 text-xs text-ink-3">Next runs</h3>
        <OccurrenceList occurrences={task.upcomingRuns} />
      </div>
      <Link href={`/tasks/${task.id}`} className={buttonStyles()}>
        Open the task
      </Link>
    </div>
  );
}
