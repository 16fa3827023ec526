'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { CirclePlayIcon, PauseIcon, PencilIcon, PlayIcon } from 'lucide-react';
import { Button, buttonStyles } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { StatusPill } from '@/components/ui/status-pill';
import type { TaskQuery } from '@/gql/detail';
import { useTaskActions } from '../actions/use-task-actions';
import { taskState } from '../task-state';
import { NextRun } from './next-run';
import { TaskMenu } from './task-menu';
import { useTaskKeys } from '../actions/use-task-keys';

type DetailedTask = NonNullable<TaskQuery['task']>;

const PauseDialog = dynamic(() => import('../actions/pause-dialog').then((module) => module.PauseDialog), {
  ssr: false,
});
const TrialSheet = dynamic(() => import('./trial-sheet').then((module) => module.TrialSheet), { ssr: false });

export function TaskHeader({ task }: { readonly task: DetailedTask }) {
  const [isPausing, setIsPausing] = useState(false);
  const [isTesting, setIsTesting] = useState(false);
  const { push } = useRouter();
  const { runNow, pause, resume, remove } = useTaskActions();
  useTaskKeys(() => task);

  return (
    <PageHeader title={task.name} note={<Note task={task} />}>
      <div className="flex">
        <Button variant="primary" className="rounded-r-none" onClick={() => runNow(task)}>
          <PlayIcon aria-hidden /> Run now
        </Button>
        <TaskMenu
          task={task}
          onTest={() => setIsTesting(true)}
          onPause={() => setIsPausing(true)}
          onDelete={() => {
            remove(task);
            push('/tasks');
          }}
        />
      </div>
      {task.enabled ? (
        <Button onClick={() => pause(task)}>
          <PauseIcon aria-hidden /> Pause
        </Button>
      ) : (
        <Button onClick={() => resume(task)}>
          <CirclePlayIcon aria-hidden /> Resume
        </Button>
      )}
      <Link href={`/tasks/${task.id}/edit`} className={buttonStyles()}>
        <PencilIcon aria-hidden /> Edit
      </Link>
      {isPausing && (
        <PauseDialog name={task.name} onPause={(reason) => pause(task, reason)} onClose={() => setIsPausing(false)} />
      )}
      {isTesting && <TrialSheet task={task} onClose={() => setIsTesting(false)} />}
    </PageHeader>
  );
}

function Note({ task }: { readonly task: DetailedTask }) {
  return (
    <div className="mt-1.5 flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusPill {...taskState(task)} />
        <span>{task.scheduleDescription}</span>
        <code className="text-xs text-ink-3">{task.schedule}</code>
      </div>
      {task.nextRunAt && <NextRun at={task.nextRunAt} upcoming={task.upcomingRuns} />}
      {task.pauseReason && <p>Paused: {task.pauseReason}</p>}
      {task.description && <p className="max-w-[70ch] whitespace-pre-line">{task.description}</p>}
    </div>
  );
}
