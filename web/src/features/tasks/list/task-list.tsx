'use client';

import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { describeError } from '@/lib/apollo/describe-error';
import { FilterBar } from './filter-bar';
import { ListEmpty } from './list-empty';
import { ListPager } from './list-pager';
import { useListQuery } from './list-query';
import { PeekPanel } from './peek-panel';
import { StaleBanner } from './stale-banner';
import { TaskRows } from './task-rows';
import { useTaskPage } from './use-task-page';

export function TaskList() {
  const [query, onChange] = useListQuery();
  const { page, error, isLoading, refetch } = useTaskPage(query);
  const view = { query, onChange };
  return (
    <div className="flex flex-col gap-3">
      <FilterBar {...view} page={page} />
      <div className={`grid items-start gap-4 ${query.sel === null ? '' : 'lg:grid-cols-[minmax(0,1fr)_22rem]'}`}>
        <div className="@container min-w-0" aria-busy={isLoading}>
          <Panel>
            {page && error && <StaleBanner reason={describeError(error)} onRetry={refetch} />}
            {!page && error && (
              <ErrorState title="The tasks could not be loaded" reason={describeError(error)} onRetry={refetch} />
            )}
            {!page && !error && <Skeleton rows={8} label="Loading tasks" />}
            {page && <TaskRows {...view} page={page} />}
            {page?.nodes.length === 0 && <ListEmpty {...view} />}
            {page && page.nodes.length > 0 && <ListPager {...view} page={page} />}
          </Panel>
        </div>
        {query.sel !== null && (
          <PeekPanel key={query.sel} id={query.sel} onClose={() => void onChange({ sel: null })} />
        )}
      </div>
    </div>
  );
}
