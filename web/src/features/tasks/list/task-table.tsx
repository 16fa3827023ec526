'use client';

import { useSyncExternalStore } from 'react';
import { useRouter } from 'next/navigation';
import { useStable } from '@/lib/use-stable';
import { leavingTasks } from '../actions/delete-soon';
import type { ColumnId } from './column-choice';
import { leastWidth } from './column-looks';
import type { ListQuery, SetListQuery } from './list-query';
import { hasRoomToPeek, peekAt } from './peek-at';
import { TableHead } from './table-head';
import { TaskRow } from './task-row';
import { toggleRow, type TaskTableModel } from './use-task-table';

interface TaskTableProps {
  readonly table: TaskTableModel;
  readonly columns: readonly ColumnId[];
  readonly query: ListQuery;
  readonly onChange: SetListQuery;
}

export function TaskTable({ table, columns, query, onChange }: TaskTableProps) {
  const leaving = useSyncExternalStore(leavingTasks.subscribe, leavingTasks.get, leavingTasks.get);
  const isAllSelected = table.getIsAllPageRowsSelected();
  const { push } = useRouter();
  const toggle = useStable((id: string, shiftKey: boolean) => toggleRow(table, id, shiftKey));
  const peek = useStable((id: string) => {
    if (hasRoomToPeek()) peekAt(query, query.sel === id ? null : id, onChange);
    else push(`/tasks/${id}`);
  });
  return (
    <div className="relative overflow-x-auto">
      <table
        className="w-full min-w-(--least-width) table-fixed @max-xl:block @max-xl:min-w-0"
        style={leastWidth(columns)}
      >
        <caption className="sr-only">Tasks</caption>
        <TableHead
          columns={columns}
          query={query}
          onChange={onChange}
          selected={isAllSelected || (table.getIsSomePageRowsSelected() && 'indeterminate')}
          onSelectAll={() => table.toggleAllPageRowsSelected(!isAllSelected)}
        />
        <tbody className="@max-xl:block">
          {table.getRowModel().rows.map((row) => (
            <TaskRow
              key={row.id}
              row={row}
              columns={columns}
              isSelected={row.getIsSelected()}
              isPeeked={row.id === query.sel}
              isLeaving={leaving.has(row.id)}
              onToggle={toggle}
              onPeek={peek}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
