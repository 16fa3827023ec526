import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';

/**
 * The headers that tell the receiver which run it is. `webhook-id` is the run's id: constant over retries and redeliveries, so
 * that receivers can drop doubles.
 */
export function identityOf(run: ClaimedRun): Record<string, string> {
  return {
    'webhook-id': run.runId,
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'x-task-id': run.taskId,
    'x-task-retry': String(run.retry),
    'x-task-scheduled-for': run.scheduledFor.toISOString(),
    'x-task-fence': String(run.fence),
  };
}
