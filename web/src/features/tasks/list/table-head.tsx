import { ArrowDownIcon, ArrowUpIcon } from 'lucide-react';
import { Checkbox } from '@/components/ui/checkbox';
import { cellStyles, columnLooks, type TableColumnId } from './column-looks';
import type { ColumnId } from './column-choice';
import { firstPage, type ListQuery, type SetListQuery } from './list-query';
import { directionOf } from './list-variables';

interface TableHeadProps {
  readonly columns: readonly ColumnId[];
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
  readonly selected: boolean | 'indeterminate';
  readonly onSelectAll: () => void;
}

export function TableHead({ columns, query, onChange, selected, onSelectAll }: TableHeadProps) {
  return (
    <thead className="border-b border-line text-left text-xs text-ink-3 @max-xl:hidden">
      <tr className="h-9 *:px-2 *:font-medium *:whitespace-nowrap *:first:pl-3 *:last:pr-4">
        <th scope="col" style={widthOf('select')}>
          <Checkbox label="Select all tasks on this page" checked={selected} onToggle={onSelectAll} />
        </th>
        {columns.map((id) => (
          <ColumnHead key={id} id={id} columns={columns} query={query} onChange={onChange} />
        ))}
        <th scope="col" style={widthOf('actions')}>
          <span className="sr-only">Actions</span>
        </th>
      </tr>
    </thead>
  );
}

interface ColumnHeadProps extends Pick<TableHeadProps, 'columns' | 'query' | 'onChange'> {
  readonly id: ColumnId;
}

function ColumnHead({ id, columns, query, onChange }: ColumnHeadProps) {
  const { name, sort } = columnLooks[id];
  const className = cellStyles(id, columns);
  if (!sort) {
    return (
      <th scope="col" style={widthOf(id)} className={className}>
        {name}
      </th>
    );
  }
  const isSorted = query.sort === sort;
  const direction = directionOf(isSorted ? query : { sort, dir: null });
  const next = isSorted ? (direction === 'asc' ? 'desc' : 'asc') : null;
  const Arrow = direction === 'asc' ? ArrowUpIcon : ArrowDownIcon;
  return (
    <th
      scope="col"
      style={widthOf(id)}
      className={className}
      aria-sort={isSorted ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        onClick={() => void onChange({ ...firstPage, sort, dir: next })}
        className="group -mx-1 flex h-6 items-center gap-1 rounded-sm px-1 font-medium hover:text-ink"
      >
        {name}
        <Arrow aria-hidden className={`size-3 ${isSorted ? 'text-ink' : 'opacity-0 group-hover:opacity-100'}`} />
      </button>
    </th>
  );
}

/** The name takes what the others leave. */
function widthOf(id: TableColumnId) {
  return id === 'name' ? {} : { width: `${columnLooks[id].widthRem}rem` };
}
