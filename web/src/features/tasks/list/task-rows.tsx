import { useMemo } from 'react';
import { usePreferences } from '@/lib/preferences/use-preferences';
import { useStrips } from '../strip/use-strips';
import { readColumns } from './column-choice';
import type { TaskPage } from './list-pager';
import { viewOf, type ListQuery, type SetListQuery } from './list-query';
import { SelectionBar } from './selection-bar';
import { StripsContext } from './strips-context';
import { TaskTable } from './task-table';
import { useListKeys } from './use-list-keys';
import { toggleRow, useTaskTable } from './use-task-table';

interface TaskRowsProps {
  readonly query: ListQuery;
  readonly page: TaskPage;
  readonly onChange: SetListQuery;
}

export function TaskRows({ query, page, onChange }: TaskRowsProps) {
  const { columns: stored } = usePreferences();
  const columns = useMemo(() => readColumns(stored), [stored]);
  const table = useTaskTable(page.nodes, columns, `${viewOf(query)} ${query.after} ${query.before}`);
  const strips = useStrips(page.nodes);
  useListKeys({ page, query, onChange, onToggle: (id) => toggleRow(table, id, false) });
  return (
    <StripsContext value={strips}>
      <SelectionBar
        tasks={table.getSelectedRowModel().rows.map(({ original }) => original)}
        onClear={() => table.resetRowSelection(true)}
      />
      {page.nodes.length > 0 && <TaskTable table={table} columns={columns} query={query} onChange={onChange} />}
    </StripsContext>
  );
}
