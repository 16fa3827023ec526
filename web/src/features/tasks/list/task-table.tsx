import type { TaskSummaryFragment } from '@/gql/graphql';
import { TaskRow } from './task-row';

interface TaskTableProps {
  readonly tasks: readonly TaskSummaryFragment[];
  readonly onRemoved: () => void;
}

export function TaskTable({ tasks, onRemoved }: TaskTableProps) {
  return (
    <table className="w-full table-fixed max-sm:block">
      <caption className="sr-only">Tasks</caption>
      <thead className="border-b border-line text-left text-xs text-ink-3 max-sm:hidden">
        <tr className="h-9 *:px-2 *:font-medium *:first:pl-4 *:last:pr-4">
          <th scope="col" className="w-30">
            Status
          </th>
          <th scope="col">Name</th>
          <th scope="col" className="w-60 max-lg:hidden xl:w-82">
            Schedule
          </th>
          <th scope="col" className="w-32 max-xl:hidden">
            Last attempt
          </th>
          <th scope="col" className="w-24">
            Next run
          </th>
          <th scope="col" className="w-28">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} onRemoved={onRemoved} />
        ))}
      </tbody>
    </table>
  );
}
