import { useMemo, useState } from 'react';
import { useTable, type ReactTable, type RowSelectionState } from '@tanstack/react-table';
import type { TaskRowFragment } from '@/gql/list';
import { columnIds, type ColumnId } from './column-choice';
import { columns, features, type TaskTableFeatures } from './columns';

export type TaskTableModel = ReactTable<TaskTableFeatures, TaskRowFragment>;

/** The selection belongs to the page that is in sight: with another one it begins anew. */
export function useTaskTable(tasks: readonly TaskRowFragment[], shown: readonly ColumnId[], page: string) {
  const [selection, setSelection] = useState<{ page: string; rows: RowSelectionState }>({ page, rows: {} });
  const rowSelection = useMemo(
    () => (selection.page === page ? onlyOf(tasks, selection.rows) : {}),
    [selection, page, tasks],
  );
  return useTable({
    features,
    columns,
    data: useMemo(() => [...tasks], [tasks]),
    getRowId: ({ id }) => id,
    state: {
      rowSelection,
      columnOrder: [...shown],
      columnVisibility: Object.fromEntries(columnIds.map((id) => [id, shown.includes(id)])),
    },
    onRowSelectionChange: (change) =>
      setSelection({ page, rows: typeof change === 'function' ? change(rowSelection) : change }),
  });
}

/** A task that is gone cannot stay chosen. */
function onlyOf(tasks: readonly TaskRowFragment[], rows: RowSelectionState): RowSelectionState {
  return Object.fromEntries(tasks.flatMap(({ id }) => (rows[id] ? [[id, true as const]] : [])));
}

/** With Shift, everything between this row and the one before. */
export function toggleRow(table: TaskTableModel, id: string, shiftKey: boolean): void {
  const row = table.getRow(id);
  row.getToggleSelectedHandler()({ target: { checked: !row.getIsSelected() }, shiftKey });
}
