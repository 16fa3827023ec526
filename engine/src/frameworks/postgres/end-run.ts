import type { Entry } from '../../core/entry.js';
import { type Claim, claimValues, OWNED } from './claim.js';
import { CLOSE_LOG, type ClosedLog, logValues } from './closed-log.js';
import type { Database, Queryable } from './database.js';
import { lockTask } from './lock-task.js';

/**
 * Ends a run, and with it, unless another run is active, its task's `running`. The occurrence that waited for this run, if
 * any, is queued: its entry is answered, to be pushed after the commit. Null for a zombie.
 */
export function endRun(
  db: Database,
  claim: Claim,
  state: 'finish' | 'failed',
  log: ClosedLog,
): Promise<readonly Entry[] | null> {
  return db.transaction(async (tx) => {
    await lockTask(tx, claim.taskId);
    const [ended] = await tx.query<{ activeRuns: number }>(END, [...claimValues(claim), ...logValues(log), state]);
    if (!ended) return null;
    if (state === 'failed') await tx.query(PAUSE_AFTER_FAILURES, [claim.taskId]);
    return ended.activeRuns > 0 ? queueWaitingRun(tx, claim.taskId) : [];
  });
}

async function queueWaitingRun(tx: Queryable, taskId: string): Promise<readonly Entry[]> {
  return tx.query<Entry>(QUEUE_WAITING, [taskId]);
}

/** $1–$3 the claim, $4–$10 its log, $11 state. The task is locked by the caller. Index run_active. */
const END = `
with settled as (
  update task_runs
  set state = $11,
      lease_until = null,
      finished_at = now()
  where ${OWNED}
  returning id, task_id, fence
),
${CLOSE_LOG},
others as (
  select settled.task_id, count(active.id)::int as active_runs
  from settled
  left join task_runs active
    on active.task_id = settled.task_id
    and active.id <> settled.id
    and active.state in ('waiting', 'queued', 'running')
  group by settled.task_id
),
moved as (
  update tasks t
  set status = case when $11 = 'finish' then 'ready' else 'failed' end::task_status
  from others
  where t.id = others.task_id
    and others.active_runs = 0
)
select active_runs as "activeRuns" from others`;

/**
 * $1 task, locked. The oldest occurrence that waits for its predecessor (available_at infinity, overlap_policy queue) is
 * queued, unless a run is still active: then the end of that one will queue it.
 */
const QUEUE_WAITING = `
update task_runs
set state = 'queued',
    available_at = now(),
    pushes = pushes + 1,
    pushed_at = now()
where id = (
    select id
    from task_runs
    where task_id = $1
      and state = 'waiting'
      and available_at = 'infinity'
    order by scheduled_for
    limit 1
  )
  and not exists (
    select 1
    from task_runs active
    where active.task_id = $1
      and (active.state in ('queued', 'running') or (active.state = 'waiting' and active.available_at < 'infinity'))
  )
returning task_id as "taskId", retry`;

/** $1 task, locked, whose run has just failed. Pauses it when its last pause_after_failures runs all failed. Index runs_by_age. */
const PAUSE_AFTER_FAILURES = `
update tasks t
set paused_at = now(),
    pause_reason = format('paused after %s failed runs in a row', t.pause_after_failures)
where t.id = $1
  and t.paused_at is null
  and t.pause_after_failures <= (
    select count(*) filter (where ended.state = 'failed')
    from (
      select r.state
      from task_runs r
      where r.task_id = $1
        and r.state in ('finish', 'failed')
      order by r.created_at desc, r.id desc
      limit t.pause_after_failures
    ) ended
  )`;
