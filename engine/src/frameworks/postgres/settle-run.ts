import type { Outcome } from '../../core/outcome.js';
import type { FailureKind } from '../../core/task-log.js';
import type { Database, Queryable } from './database.js';
import { lockTask } from './lock-task.js';

/** The claim that is settled. */
export interface Claim {
  runId: string;
  taskId: string;
  fence: number;
  /** Settle only if the lease is over: the reaper's look may be older than a heartbeat. */
  onlyWhenLost?: boolean;
}

/** How the claim's log is closed. */
export interface ClosedLog {
  status: 'finish' | 'failed';
  /** Null when nobody measured it: the consumer was lost. */
  executionTimeMs: number | null;
  message: string;
  messageTruncated: boolean;
  responseStatus: number | null;
  failureKind: FailureKind | null;
  /** Why the attempt does not count as a real one; null for a real one. */
  release: 'lost' | 'shutdown' | 'lost_final' | null;
}

/** `requeue` gives the same retry to the next consumer: the attempt was lost, not answered. */
export type Settlement = Outcome | { kind: 'requeue' };

/**
 * Closes the log and moves run and task on. False for a zombie, whose claim is no longer the newest: nothing is written.
 * After a true for `retry` and `requeue` the caller pushes the entry: COMMIT first, then LPUSH.
 */
export function settleRun(db: Database, claim: Claim, settlement: Settlement, log: ClosedLog): Promise<boolean> {
  switch (settlement.kind) {
    case 'finish':
      return endRun(db, claim, 'finish', log);
    case 'giveUp':
      return endRun(db, claim, 'failed', log);
    case 'retry':
      return requeueRun(db, claim, 1, log);
    case 'requeue':
      return requeueRun(db, claim, 0, log);
  }
}

function endRun(db: Database, claim: Claim, state: 'finish' | 'failed', log: ClosedLog): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockTask(tx, claim.taskId);
    const rows = await tx.query(END, [...claimValues(claim), ...logValues(log), state]);
    return rows.length > 0;
  });
}

async function requeueRun(db: Queryable, claim: Claim, step: 0 | 1, log: ClosedLog): Promise<boolean> {
  const rows = await db.query(REQUEUE, [...claimValues(claim), ...logValues(log), step]);
  return rows.length > 0;
}

const claimValues = (claim: Claim) => [claim.runId, claim.fence, claim.onlyWhenLost ?? false];
const logValues = (log: ClosedLog) => [
  log.status,
  log.executionTimeMs,
  log.message,
  log.messageTruncated,
  log.responseStatus,
  log.failureKind,
  log.release,
];

/** $1 run, $2 fence, $3 only when the lease is over, $4–$10 the log. Needs a CTE `settled (id, task_id, fence)`. */
const CLOSE_LOG = `
closed as (
  update task_logs l
  set status = $4::task_log_status,
      execution_time = $5,
      message = $6,
      message_truncated = $7,
      response_status = $8,
      failure_kind = $9,
      release = $10,
      finished_at = now()
  from settled
  where l.run_id = settled.id
    and l.fence = settled.fence
)`;

/** $11 state. The task must be locked. It stays `running` while another of its runs is active. */
const END = `
with settled as (
  update task_runs
  set state = $11,
      lease_until = null,
      finished_at = now()
  where id = $1
    and fence = $2
    and state = 'running'
    and (not $3 or lease_until < now())
  returning id, task_id, fence
),
${CLOSE_LOG},
moved as (
  update tasks t
  set status = case when $11 = 'finish' then 'ready' else 'failed' end::task_status
  from settled
  where t.id = settled.task_id
    and not exists (
      select 1
      from task_runs other
      where other.task_id = settled.task_id
        and other.id <> settled.id
        and other.state in ('waiting', 'queued', 'running')
    )
)
select id from settled`;

/** $11 step: 1 after a failed attempt, 0 after a lost one. The task stays `running`, so its row is not touched. */
const REQUEUE = `
with settled as (
  update task_runs
  set state = 'queued',
      retry = retry + $11,
      redeliveries = redeliveries + case when $10 = 'lost' then 1 else 0 end,
      lease_until = null,
      pushes = pushes + 1,
      pushed_at = now()
  where id = $1
    and fence = $2
    and state = 'running'
    and (not $3 or lease_until < now())
  returning id, task_id, fence
),
${CLOSE_LOG}
select id from settled`;
