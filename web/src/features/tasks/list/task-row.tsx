import Link from 'next/link';
import { RelativeTime } from '@/components/ui/relative-time';
import { StatusPill } from '@/components/ui/status-pill';
import type { TaskSummaryFragment } from '@/gql/graphql';
import { replyInShort } from '../attempt-state';
import { taskState } from '../task-state';
import { RowActions } from './row-actions';

interface TaskRowProps {
  readonly task: TaskSummaryFragment;
  readonly onRemoved: () => void;
}

/** On a narrow screen a row is a card: the name above, status and next run below it, the menu beside both. */
export function TaskRow({ task, onRemoved }: TaskRowProps) {
  return (
    <tr className="h-(--row-height) border-b border-line *:px-2 *:py-1 *:first:pl-4 last:border-b-0 *:last:pr-4 hover:bg-muted/50 max-sm:grid max-sm:h-auto max-sm:grid-cols-[auto_minmax(0,1fr)_auto] max-sm:items-center max-sm:py-1 dense:*:py-0">
      <td className="max-sm:row-start-2">
        <StatusPill {...taskState(task)} />
      </td>
      <th
        scope="row"
        className="text-left font-medium max-sm:col-span-2 max-sm:col-start-1 max-sm:row-start-1 max-sm:pl-4"
      >
        <Link href={`/tasks/${task.id}`} prefetch={false} title={task.name} className="block truncate hover:underline">
          {task.name}
        </Link>
      </th>
      <td className="max-lg:hidden">
        <ScheduleInWords task={task} />
      </td>
      <td className="text-ink-2 max-xl:hidden">
        <LastAttempt lastLog={task.lastLog} />
      </td>
      <td className="text-ink-2 max-sm:row-start-2">
        <NextRun task={task} />
      </td>
      <td className="max-sm:row-span-2 max-sm:row-start-1">
        <RowActions task={task} onRemoved={onRemoved} />
      </td>
    </tr>
  );
}

function ScheduleInWords({ task }: { readonly task: TaskSummaryFragment }) {
  return (
    <div className="flex flex-col gap-x-2 dense:flex-row dense:items-baseline">
      <span title={task.scheduleDescription} className="truncate">
        {task.scheduleDescription}
      </span>
      <code className="shrink-0 truncate text-xs text-ink-3">{task.schedule}</code>
    </div>
  );
}

function LastAttempt({ lastLog }: Pick<TaskSummaryFragment, 'lastLog'>) {
  if (!lastLog) return <span className="text-ink-3">Never run</span>;
  const isFailed = lastLog.status === 'FAILED';
  return (
    <div className="flex flex-col gap-x-2 dense:flex-row dense:items-baseline">
      <RelativeTime at={lastLog.createdAt} />
      <span className={`truncate text-xs ${isFailed ? 'text-failed' : 'text-ink-3'}`}>
        {lastLog.status === 'RUNNING' ? 'Waiting for the reply' : replyInShort(lastLog)}
      </span>
    </div>
  );
}

function NextRun({ task }: { readonly task: TaskSummaryFragment }) {
  if (task.nextRunAt) return <RelativeTime at={task.nextRunAt} />;
  return <span className="text-ink-3">{task.enabled ? '–' : 'Paused'}</span>;
}
