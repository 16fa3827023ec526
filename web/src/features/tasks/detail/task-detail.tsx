'use client';

import { useEffect } from 'react';
import { notFound, useSearchParams } from 'next/navigation';
import { useQuery } from '@apollo/client/react';
import { ErrorState } from '@/components/ui/error-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { TaskDocument } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { live } from '@/lib/apollo/live';
import { AttemptList } from './attempt-list';
import { RunList } from './run-list';
import { TaskFacts } from './task-facts';
import { TaskHeader } from './task-header';
import { UpcomingRuns } from './upcoming-runs';

export function TaskDetail({ id }: { readonly id: string }) {
  const { data, previousData, error, refetch } = useQuery(TaskDocument, { variables: { id }, ...live });
  const loaded = data ?? previousData;
  useDocumentTitle(loaded?.task?.name);

  if (!loaded && error) {
    return (
      <ErrorState title="The task could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (!loaded) return <Skeleton rows={10} label="Loading the task" />;
  if (!loaded.task) notFound();
  return (
    <div className="flex flex-col gap-6">
      <TaskHeader task={loaded.task} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <History id={id} />
        <aside aria-label="About this task" className="flex min-w-0 flex-col gap-6">
          <UpcomingRuns task={loaded.task} />
          <TaskFacts task={loaded.task} />
        </aside>
      </div>
    </div>
  );
}

function History({ id }: { readonly id: string }) {
  const showsAttempts = useSearchParams().get('tab') === 'attempts';
  const tabs = [
    { name: 'Runs', href: `/tasks/${id}`, isCurrent: !showsAttempts },
    { name: 'Attempts', href: `/tasks/${id}?tab=attempts`, isCurrent: showsAttempts },
  ];
  return (
    <Panel>
      <div className="border-b border-line">
        <LinkTabs label="History" tabs={tabs} />
      </div>
      {showsAttempts ? <AttemptList taskId={id} /> : <RunList taskId={id} />}
    </Panel>
  );
}

/** The name comes with the data, after the server has written the page's title. */
function useDocumentTitle(name: string | undefined): void {
  useEffect(() => {
    if (name) document.title = `${name} · Task Scheduler`;
  }, [name]);
}
