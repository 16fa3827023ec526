'use client';

import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { PlayIcon } from 'lucide-react';
import { Button, buttonStyles } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Panel } from '@/components/ui/panel';
import { RelativeTime } from '@/components/ui/relative-time';
import { Skeleton } from '@/components/ui/skeleton';
import { StatusPill } from '@/components/ui/status-pill';
import { replyInShort } from '@/features/attempts/attempt-state';
import { useTaskActions } from '@/features/tasks/actions/use-task-actions';
import { taskState } from '@/features/tasks/task-state';
import { NeedsAttentionDocument, type NeedsAttentionQuery } from '@/gql/overview';
import { describeError } from '@/lib/apollo/describe-error';
import { useLiveTasks } from '@/lib/live/use-live-tasks';
import { useRefetchAt } from './use-beat';

/** The tasks whose last run failed, why, and what can be done at once. */
export function NeedsAttention({ beat }: { readonly beat: number }) {
  const { data, error, refetch } = useQuery(NeedsAttentionDocument);
  useRefetchAt(beat, () => refetch());
  const tasks = data?.tasks.nodes ?? [];
  useLiveTasks(tasks.map(({ id }) => id));

  return (
    <Panel title="Needs attention">
      {!data && error && (
        <ErrorState
          title="Failed tasks could not be loaded"
          reason={describeError(error)}
          onRetry={() => void refetch()}
        />
      )}
      {!data && !error && <Skeleton rows={2} label="Loading failed tasks" />}
      {data && tasks.length === 0 && (
        <p className="px-4 py-6 text-ink-2">Nothing: the last run of every task went well.</p>
      )}
      <ul className="divide-y divide-line">
        {tasks.map((task) => (
          <FailedTask key={task.id} task={task} />
        ))}
      </ul>
      {data && data.tasks.totalCount.count > tasks.length && (
        <p className="border-t border-line px-4 py-2">
          <Link href="/tasks?status=failed" className="underline underline-offset-2">
            All {data.tasks.totalCount.count} failed tasks
          </Link>
        </p>
      )}
    </Panel>
  );
}

function FailedTask({ task }: { readonly task: NeedsAttentionQuery['tasks']['nodes'][number] }) {
  const { runNow } = useTaskActions();
  const { lastLog } = task;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <div className="flex min-w-0 items-center gap-3">
          <StatusPill {...taskState(task)} />
          <Link href={`/tasks/${task.id}`} className="truncate font-medium hover:underline">
            {task.name}
          </Link>
          {lastLog && (
            <span className="shrink-0 text-ink-2">
              {replyInShort(lastLog)} · <RelativeTime at={lastLog.createdAt} zone={task.timeZone} />
            </span>
          )}
        </div>
        {lastLog?.explanation && <p className="mt-1 line-clamp-2 text-ink-2">{lastLog.explanation}</p>}
      </div>
      <div className="flex gap-2">
        <Button size="small" disabled={task.status === 'RUNNING'} onClick={() => runNow(task)}>
          <PlayIcon aria-hidden /> Retry now
        </Button>
        {lastLog && (
          <Link href={`/logs?log=${lastLog.id}`} className={buttonStyles({ size: 'small' })}>
            Open attempt
          </Link>
        )}
      </div>
    </li>
  );
}
