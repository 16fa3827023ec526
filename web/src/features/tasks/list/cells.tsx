import Link from 'next/link';
import { RelativeTime } from '@/components/ui/relative-time';
import type { TaskRowFragment } from '@/gql/list';
import { formatDuration } from '@/lib/time/format-duration';
import { replyInShort } from '@/features/attempts/attempt-state';
import { percentage, successRate } from '../strip/success-rate';
import { RunStrip } from '../strip/run-strip';
import { useStrip } from './strips-context';

interface CellProps {
  readonly task: TaskRowFragment;
}

export function NameCell({ task }: CellProps) {
  return (
    <div className="flex min-w-0 items-baseline gap-2">
      <Link
        href={`/tasks/${task.id}`}
        prefetch={false}
        title={task.name}
        data-row-link
        className="truncate font-medium hover:underline"
      >
        {task.name}
      </Link>
      <TagList tags={task.tags} />
    </div>
  );
}

export function TagList({ tags }: Pick<TaskRowFragment, 'tags'>) {
  if (tags.length === 0) return null;
  return (
    <span title={tags.join(', ')} className="max-w-20 shrink-0 truncate text-xs font-normal text-ink-3">
      {tags.map((tag) => `#${tag}`).join(' ')}
    </span>
  );
}

export function ScheduleCell({ task }: CellProps) {
  return (
    <div className="flex flex-col">
      <span title={`${task.scheduleDescription}: ${task.schedule}`} className="truncate">
        {task.scheduleDescription}
      </span>
      <code className="shrink-0 truncate text-xs text-ink-3 dense:hidden">{task.schedule}</code>
    </div>
  );
}

export function RunsCell({ task }: CellProps) {
  return <RunStrip runs={useStrip(task.id)?.recentRuns} />;
}

export function LastRunCell({ task: { lastLog } }: CellProps) {
  if (!lastLog) return <span className="text-ink-3">Never run</span>;
  const isFailed = lastLog.status === 'FAILED';
  return (
    <div className="flex flex-col gap-x-2 text-ink-2 dense:flex-row dense:items-baseline">
      <RelativeTime at={lastLog.createdAt} />
      <span className={`truncate text-xs ${isFailed ? 'text-failed' : 'text-ink-3'}`}>
        {lastLog.status === 'RUNNING' ? 'Waiting for the reply' : replyInShort(lastLog)}
      </span>
    </div>
  );
}

export function NextRunCell({ task }: CellProps) {
  if (task.nextRunAt) return <RelativeTime at={task.nextRunAt} zone={task.timeZone} />;
  return <span className="text-ink-3">–</span>;
}

export function SuccessCell({ task }: CellProps) {
  const rate = successRate(useStrip(task.id)?.recentRuns ?? []);
  return rate === null ? <Unknown /> : <span title="Of the last 30 runs">{percentage(rate)}</span>;
}

export function P95Cell({ task }: CellProps) {
  const p95 = useStrip(task.id)?.health.p95ExecutionTime;
  return p95 == null ? <Unknown /> : <span>{formatDuration(p95)}</span>;
}

export function HostCell({ task }: CellProps) {
  return (
    <span title={task.webhookUrl} className="block truncate text-ink-2">
      {/^https?:\/\/([^/?#]+)/i.exec(task.webhookUrl)?.[1] ?? task.webhookUrl}
    </span>
  );
}

function Unknown() {
  return <span className="text-ink-3">–</span>;
}
