import { memo, type MouseEvent } from 'react';
import { FlexRender, type Row } from '@tanstack/react-table';
import { Checkbox } from '@/components/ui/checkbox';
import type { TaskRowFragment } from '@/gql/list';
import { columnIds, type ColumnId } from './column-choice';
import { cardStyles, cellStyles } from './column-looks';
import type { TaskTableFeatures } from './columns';
import { RowActions } from './row-actions';

interface TaskRowProps {
  readonly row: Row<TaskTableFeatures, TaskRowFragment>;
  readonly columns: readonly ColumnId[];
  readonly isSelected: boolean;
  readonly isPeeked: boolean;
  /** It will be deleted unless somebody says Undo. */
  readonly isLeaving: boolean;
  readonly onToggle: (id: string, shiftKey: boolean) => void;
  readonly onPeek: (id: string) => void;
}

/** Drawn anew only when its own task changes: fifty changes a second must not draw fifty rows each. */
export const TaskRow = memo(
  TaskRowView,
  (before, after) =>
    before.row.original === after.row.original &&
    before.columns === after.columns &&
    before.isSelected === after.isSelected &&
    before.isPeeked === after.isPeeked &&
    before.isLeaving === after.isLeaving &&
    before.onToggle === after.onToggle &&
    before.onPeek === after.onPeek,
);

function TaskRowView({ row, columns, isSelected, isPeeked, isLeaving, onToggle, onPeek }: TaskRowProps) {
  const task = row.original;
  const peek = (event: MouseEvent): void => {
    if (event.target instanceof Element && !event.target.closest('a, button')) onPeek(task.id);
  };
  return (
    // The name is a link, and `Enter` on it opens the task: the click beside it is a shorter way for the mouse only.
    <tr
      data-task={task.id}
      aria-current={isPeeked || undefined}
      inert={isLeaving}
      onClick={peek}
      className={`h-(--row-height) border-b border-line *:px-2 *:py-1 *:first:pl-3 last:border-b-0 *:last:pr-4 hover:bg-muted/50 aria-[current]:bg-muted dense:*:py-0 ${cardStyles} ${isLeaving ? 'opacity-40' : ''}`}
    >
      <td className={cellStyles('select', columns)}>
        <Checkbox
          label={`Select ${task.name}`}
          checked={isSelected}
          onToggle={({ shiftKey }) => onToggle(task.id, shiftKey)}
        />
      </td>
      {row.getVisibleCells().map((cell) => {
        const id = columnIds.find((candidate) => candidate === cell.column.id) ?? 'name';
        const content = <FlexRender cell={cell} />;
        return id === 'name' ? (
          <th key={id} scope="row" className={`truncate text-left ${cellStyles(id, columns)}`}>
            {content}
          </th>
        ) : (
          <td key={id} className={`truncate ${cellStyles(id, columns)}`}>
            {content}
          </td>
        );
      })}
      <td className={cellStyles('actions', columns)}>
        <RowActions task={task} />
      </td>
    </tr>
  );
}
