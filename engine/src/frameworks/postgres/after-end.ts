import type { Entry } from '../../core/entry.js';
import type { Queryable } from './database.js';

/** Queues the occurrence that waited for its predecessor to end, if any. Answers its entry, to be pushed after the commit. */
export async function queueWaitingRun(tx: Queryable, taskId: string): Promise<readonly Entry[]> {
  return tx.query<Entry>(QUEUE_WAITING, [taskId]);
}

/** Pauses a task whose run has just failed when its last `pause_after_failures` runs all failed. */
export async function pauseAfterFailures(tx: Queryable, taskId: string): Promise<void> {
  await tx.query(PAUSE_AFTER_FAILURES, [taskId]);
}

/**
 * $1 task, locked. The oldest occurrence that waits (available_at infinity, overlap_policy queue) is queued, unless a run is
 * still active: then the end of that one will queue it. Index run_active.
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

/** $1 task, locked. Index runs_by_age. */
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
