import { ColumnsMenu } from './columns-menu';
import { FilterChips } from './filter-chips';
import { FilterMenu } from './filter-menu';
import type { TaskPage } from './list-pager';
import type { ListQuery, SetListQuery } from './list-query';
import { SearchField } from './search-field';
import { StatusTabs } from './status-tabs';
import { ViewsMenu } from './views-menu';

interface FilterBarProps {
  readonly query: ListQuery;
  readonly page: TaskPage | undefined;
  readonly onChange: SetListQuery;
}

export function FilterBar({ query, page, onChange }: FilterBarProps) {
  const tags = [...new Set([...query.tag, ...(page?.nodes.flatMap((task) => task.tags) ?? [])])].sort();
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField query={query} onChange={onChange} />
        <StatusTabs query={query} onChange={onChange} />
        <div className="flex flex-wrap gap-2">
          <FilterMenu query={query} tags={tags} onChange={onChange} />
          <ViewsMenu query={query} />
          <ColumnsMenu />
        </div>
      </div>
      <FilterChips query={query} onChange={onChange} />
    </div>
  );
}
