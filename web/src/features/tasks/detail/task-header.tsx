'use client';

import { useState } from 'react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { CirclePlayIcon, PauseIcon, PencilIcon, PlayIcon, Trash2Icon } from 'lucide-react';
import { Button, buttonStyles } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatusPill } from '@/components/ui/status-pill';
import type { TaskSummaryFragment } from '@/gql/graphql';
import { DeleteDialog } from '../actions/delete-dialog';
import { useTaskActions } from '../actions/use-task-actions';
import { taskState } from '../task-state';

export function TaskHeader({ task }: { readonly task: TaskSummaryFragment }) {
  const [isDeleting, setIsDeleting] = useState(false);
  const { push } = useRouter();
  const { isBusy, runNow, pause, resume, remove } = useTaskActions(task, () => push('/tasks'));

  return (
    <PageHeader title={task.name} note={<Note task={task} />}>
      <Button variant="primary" disabled={isBusy} onClick={runNow}>
        <PlayIcon aria-hidden /> Run now
      </Button>
      {task.enabled ? (
        <Button disabled={isBusy} onClick={pause}>
          <PauseIcon aria-hidden /> Pause
        </Button>
      ) : (
        <Button disabled={isBusy} onClick={resume}>
          <CirclePlayIcon aria-hidden /> Resume
        </Button>
      )}
      <Link href={`/tasks/${task.id}/edit`} className={buttonStyles()}>
        <PencilIcon aria-hidden /> Edit
      </Link>
      <Button disabled={isBusy} onClick={() => setIsDeleting(true)}>
        <Trash2Icon aria-hidden /> Delete
      </Button>
      <DeleteDialog name={task.name} open={isDeleting} onOpenChange={setIsDeleting} onConfirm={remove} />
    </PageHeader>
  );
}

function Note({ task }: { readonly task: TaskSummaryFragment }) {
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
      <StatusPill {...taskState(task)} />
      <span>{task.scheduleDescription}</span>
      <code className="text-xs text-ink-3">{task.schedule}</code>
      {task.nextRunAt && (
        <span>
          next run <RelativeTime at={task.nextRunAt} />
        </span>
      )}
      {task.pauseReason && <span>paused: {task.pauseReason}</span>}
    </div>
  );
}
