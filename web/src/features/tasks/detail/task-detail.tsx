'use client';

import { useEffect } from 'react';
import { notFound } from 'next/navigation';
import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskDocument } from '@/gql/detail';
import { describeError } from '@/lib/apollo/describe-error';
import { useLiveTasks } from '@/lib/live/use-live-tasks';
import { useRenewal } from '../strip/use-renewal';
import { History } from './history';
import { Notices } from './notices';
import { TaskFacts } from './task-facts';
import { TaskHeader } from './task-header';
import { UpcomingRuns } from './upcoming-runs';

export function TaskDetail({ id }: { readonly id: string }) {
  const { data, previousData, error, refetch } = useQuery(TaskDocument, { variables: { id } });
  const task = (data ?? previousData)?.task;
  useLiveTasks([id]);
  useRenewal(task ? [task] : [], () => refetch());
  useDocumentTitle(task?.name);

  if (task === undefined && error) {
    return (
      <ErrorState title="The task could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (task === undefined) return <Skeleton rows={10} label="Loading the task" />;
  if (task === null) notFound();
  return (
    <div className="flex flex-col gap-5">
      <TaskHeader task={task} />
      <Notices task={task} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <History task={task} />
        <aside aria-label="About this task" className="flex min-w-0 flex-col gap-5">
          <UpcomingRuns task={task} />
          <TaskFacts task={task} />
        </aside>
      </div>
    </div>
  );
}

/** The name comes with the data, after the server has written the page's title. */
function useDocumentTitle(name: string | undefined): void {
  useEffect(() => {
    if (name) document.title = `${name} · Task Scheduler`;
  }, [name]);
}
