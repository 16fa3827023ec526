import type { Entry } from '../../core/entry.js';
import type { Queryable } from './database.js';

/** A run that this worker holds until its lease ends, with what the attempt needs to know of its task. */
export interface ClaimedRun {
  runId: string;
  /** Every write about this claim must name it; a newer fence makes them void. */
  fence: number;
  taskId: string;
  retry: number;
  scheduledFor: Date;
  webhookUrl: string;
  /** JSON text exactly as Postgres holds it: numbers beyond double precision survive. */
  payload: string;
  maxRetry: number;
  /** The column `retry_backoff` as it is: see readBackoff. */
  retryBackoff: unknown;
  timeoutMs: number;
}

/** Who holds a claim, and for how long unless it is renewed. */
export interface Holder {
  workerId: string;
  leaseSeconds: number;
}

/**
 * Leases the oldest queued run of the task at this retry, inserts its log as `running` and reads its task: one statement.
 * Null when no run matches: a duplicate, a stranger or an unknown task (claim-external-run.ts tells).
 */
export async function claimRun(db: Queryable, entry: Entry, holder: Holder): Promise<ClaimedRun | null> {
  const values = [entry.taskId, entry.retry, holder.workerId, holder.leaseSeconds];
  const [free] = await db.query<ClaimedRun>(CLAIM_FREE, values);
  if (free) return free;
  // The row may have been locked for an instant by the scheduler's mending: look once more, waiting for the lock.
  const [waited] = await db.query<ClaimedRun>(CLAIM_WAITING, values);
  return waited ?? null;
}

/** The columns of a ClaimedRun, from a row of a run and its task `t`. */
export const claimedColumns = (run: string) => `
  ${run}.id as "runId",
  ${run}.fence,
  ${run}.task_id as "taskId",
  ${run}.retry,
  ${run}.scheduled_for as "scheduledFor",
  t.webhook_url as "webhookUrl",
  t.payload::text as payload,
  t.max_retry as "maxRetry",
  t.retry_backoff as "retryBackoff",
  t.timeout_ms as "timeoutMs"`;

/** $1 task, $2 retry, $3 worker, $4 lease in seconds. Index run_to_claim. The fence moves with every claim, never back. */
const claim = (lock: string) => `
with chosen as (
  select id
  from task_runs
  where task_id = $1
    and retry = $2
    and state = 'queued'
  order by scheduled_for
  limit 1
  ${lock}
),
leased as (
  update task_runs r
  set state = 'running',
      fence = fence + 1,
      pops = pops + 1,
      worker_id = $3,
      started_at = coalesce(started_at, now()),
      lease_until = now() + make_interval(secs => $4)
  from chosen
  where r.id = chosen.id
    and r.state = 'queued'
  returning r.id, r.task_id, r.fence, r.retry, r.scheduled_for
),
logged as (
  insert into task_logs (task_id, run_id, fence, status, retry_count, scheduled_for)
  select task_id, id, fence, 'running', retry, scheduled_for
  from leased
)
select ${claimedColumns('leased')}
from leased
join tasks t on t.id = leased.task_id`;

const CLAIM_FREE = claim('for update skip locked');
const CLAIM_WAITING = claim('for update');
