'use client';

import { Button } from '@/components/ui/button';
import { SegmentedTabs } from '@/components/ui/segmented-tabs';
import { MinimumField } from './minimum-field';
import { isFiltered, noFilter, statuses, type LogsQuery, type SetLogsQuery } from './logs-query';
import { SearchField } from './search-field';
import { SpanFilter } from './span-filter';
import { TaskFilter } from './task-filter';

interface LogFiltersProps {
  readonly query: LogsQuery;
  readonly setQuery: SetLogsQuery;
}

/** Which attempts. All of it is in the URL. */
export function LogFilters({ query, setQuery }: LogFiltersProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-2.5">
      <SpanFilter query={query} setQuery={setQuery} />
      <SegmentedTabs
        label="Status"
        value={query.status}
        onChange={(status) => void setQuery({ status })}
        choices={statuses.map((value) => ({ value, name: value.charAt(0).toUpperCase() + value.slice(1) }))}
      />
      <TaskFilter id={query.task} onChange={(task) => void setQuery({ task })} />
      <MinimumField value={query.minMs} onChange={(minMs) => void setQuery({ minMs }, { history: 'replace' })} />
      <SearchField value={query.q} onChange={(q) => void setQuery({ q }, { history: 'replace' })} />
      {isFiltered(query) && (
        <Button variant="ghost" onClick={() => void setQuery(noFilter)}>
          Clear
        </Button>
      )}
    </div>
  );
}
