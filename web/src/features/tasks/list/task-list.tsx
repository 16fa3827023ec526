'use client';

import dynamic from 'next/dynamic';
import { Panel } from '@/components/ui/panel';
import { Skeleton } from '@/components/ui/skeleton';
import { FilterBar } from './filter-bar';
import { useListQuery } from './list-query';
import { useTaskPage } from './use-task-page';

// Fetched while the API is asked: until then there are no rows that it could show.
const ListBody = dynamic(() => import('./list-body').then((module) => module.ListBody), {
  ssr: false,
  loading: () => <Skeleton rows={8} label="Loading tasks" />,
});

const PeekPanel = dynamic(() => import('./peek-panel').then((module) => module.PeekPanel), { ssr: false });

export function TaskList() {
  const [query, onChange] = useListQuery();
  const { isLoading, ...state } = useTaskPage(query);
  const view = { query, onChange };
  return (
    <div className="flex flex-col gap-3">
      <FilterBar {...view} page={state.page} />
      <div className={`grid items-start gap-4 ${query.sel === null ? '' : 'lg:grid-cols-[minmax(0,1fr)_22rem]'}`}>
        <div className="@container min-w-0" aria-busy={isLoading}>
          <Panel>
            <ListBody {...view} {...state} />
          </Panel>
        </div>
        {query.sel !== null && (
          <PeekPanel key={query.sel} id={query.sel} onClose={() => void onChange({ sel: null })} />
        )}
      </div>
    </div>
  );
}
