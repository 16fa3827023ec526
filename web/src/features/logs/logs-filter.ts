import type { TaskLogFilter, TaskLogStatus } from '@/gql/logs';
import type { LiveAttempt } from '@/lib/live/use-live-task-logs';
import { isUuid } from '@/lib/uuid';
import type { LogsQuery } from './logs-query';

const spanMs = { '15m': 15 * 60_000, '1h': 3_600_000, '24h': 86_400_000, '7d': 7 * 86_400_000, all: null } as const;

const statusOf: Record<LogsQuery['status'], TaskLogStatus | null> = {
  all: null,
  running: 'RUNNING',
  finish: 'FINISH',
  failed: 'FAILED',
};

/** What is asked of the API. A span counts back from `nowMs`. */
export function logsFilter({ q, status, task, range, from, to, minMs }: LogsQuery, nowMs: number): TaskLogFilter {
  const span = spanMs[range];
  const wanted = statusOf[status];
  const isAbsolute = from !== null || to !== null;
  return {
    ...(q !== '' && { search: q }),
    ...(wanted && { status: [wanted] }),
    ...(task !== null && isUuid(task) && { taskIds: [task] }),
    ...(minMs !== null && { executionTime: { gte: minMs } }),
    ...(isAbsolute && { createdAt: { ...(from && { gte: from.toISOString() }), ...(to && { lt: to.toISOString() }) } }),
    ...(!isAbsolute && span !== null && { createdAt: { gte: new Date(nowMs - span).toISOString() } }),
  };
}

/** Whether an attempt that has just changed would be in the list. Its message is not known here, so a search finds none. */
export function belongsTo({ q, status, minMs }: LogsQuery, attempt: LiveAttempt): boolean {
  const wanted = statusOf[status];
  return (
    q === '' &&
    (wanted === null || attempt.status === wanted) &&
    (minMs === null || (attempt.executionTime ?? 0) >= minMs)
  );
}
