import { readHeaders } from '@task-scheduler/engine/core/request-headers';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';

/**
 * `webhook-id` is the run's id: constant over retries and redeliveries, so that receivers can drop doubles.
 * The task's own headers come between what they may replace and what they may not. Throws when one could not be sent as it
 * stands: a script may have written the column by hand.
 */
export function headersOf(run: ClaimedRun): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: '*/*',
    'user-agent': 'task-scheduler',
    ...readHeaders(Object.entries(run.headers ?? {})),
    'webhook-id': run.runId,
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'x-task-id': run.taskId,
    'x-task-retry': String(run.retry),
    'x-task-scheduled-for': run.scheduledFor.toISOString(),
    'x-task-fence': String(run.fence),
  };
}
