'use client';

import { useSearchParams } from 'next/navigation';
import { skipToken, useQuery } from '@apollo/client/react';
import { LinkTabs } from '@/components/ui/link-tabs';
import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { TasksDocument } from '@/gql/graphql';
import { describeError } from '@/lib/apollo/describe-error';
import { live } from '@/lib/apollo/live';
import { usePreferencesKnown } from '@/lib/preferences/preferences-known';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { ListEmpty } from './list-empty';
import { ListPager } from './list-pager';
import { listHref, listVariables, readListLocation, statusFilters, type ListLocation } from './list-location';
import { TaskTable } from './task-table';

export function TaskList() {
  const location = readListLocation(useSearchParams());
  return (
    <Panel>
      <div className="border-b border-line">
        <LinkTabs label="Filter by status" tabs={tabs(location)} />
      </div>
      <TaskPage location={location} />
    </Panel>
  );
}

function TaskPage({ location }: { readonly location: ListLocation }) {
  const { pageSize } = usePreferences();
  const isKnown = usePreferencesKnown();
  const { data, previousData, error, refetch } = useQuery(
    TasksDocument,
    isKnown ? { variables: listVariables(location, pageSize), ...live } : skipToken,
  );
  const tasks = (data ?? previousData)?.tasks;

  if (!tasks && error) {
    return (
      <ErrorState title="The tasks could not be loaded" reason={describeError(error)} onRetry={() => void refetch()} />
    );
  }
  if (!tasks) return <Skeleton rows={8} label="Loading tasks" />;
  if (tasks.nodes.length === 0) return <ListEmpty location={location} />;
  return (
    <>
      <TaskTable tasks={tasks.nodes} onRemoved={() => void refetch()} />
      <ListPager location={location} pageInfo={tasks.pageInfo} total={tasks.totalCount} />
    </>
  );
}

function tabs(location: ListLocation) {
  return statusFilters.map((status) => ({
    name: `${status.charAt(0).toUpperCase()}${status.slice(1)}`,
    href: listHref({ status, page: null }),
    isCurrent: status === location.status,
  }));
}
