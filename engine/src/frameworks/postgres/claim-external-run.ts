import type { Entry } from '../../core/entry.js';
import { type ClaimedRun, claimedColumns, type Holder } from './claim-runs.js';
import type { Database, Queryable } from './database.js';
import { lockTask } from './lock-tasks.js';

/** What an entry was that no queued run waited for. */
export type Unmatched =
  | { kind: 'unknownTask' }
  /** Our own entry, pushed twice: to be dropped. */
  | { kind: 'duplicate' }
  /** Pushed by somebody else: it runs, as a run of its own. */
  | { kind: 'external'; run: ClaimedRun };

/** Answers for an entry without a queued run: drops our own duplicate, or inserts a run `external` and claims it at once. */
export function claimExternalRun(db: Database, entry: Entry, holder: Holder): Promise<Unmatched> {
  return db.transaction(async (tx) => {
    if (!(await lockTask(tx, entry.taskId))) return { kind: 'unknownTask' };
    if (await countDuplicate(tx, entry)) return { kind: 'duplicate' };
    const [run] = await tx.query<ClaimedRun>(INSERT_EXTERNAL, [
      entry.taskId,
      entry.retry,
      holder.workerId,
      holder.leaseSeconds,
    ]);
    if (!run) throw new Error(`expected the locked task to exist, got none: ${entry.taskId}`);
    return { kind: 'external', run };
  });
}

async function countDuplicate(tx: Queryable, entry: Entry): Promise<boolean> {
  const rows = await tx.query(COUNT_DUPLICATE, [entry.taskId, entry.retry]);
  return rows.length > 0;
}

/**
 * $1 task, $2 retry. A run that was pushed more often than popped explains the entry: it is ours. One push more of a queued
 * run is the entry that it still waits for; taking a stranger's for that one would lose the stranger's. Indexes run_active and run_with_spare_entry.
 */
const COUNT_DUPLICATE = `
update task_runs
set pops = pops + 1
where id = (
  select id
  from (
    select id, created_at
    from task_runs
    where active_task(state, task_id) = $1
      and retry >= $2
      and pushes - case when state = 'queued' then 1 else 0 end > pops
    union all
    select id, created_at
    from task_runs
    where ended_with_spare_entry(finished_at, pushes, pops, task_id) = $1
      and retry >= $2
      and finished_at > now() - interval '5 minutes'
  ) ours
  order by created_at
  limit 1
)
returning id`;

/** $1 task (locked by the caller), $2 retry, $3 worker, $4 lease in seconds. The run is born claimed, beside whatever is active. */
const INSERT_EXTERNAL = `
with run as (
  insert into task_runs (
    task_id, scheduled_for, trigger, state, first_retry, retry, fence, pushes, pops, worker_id, started_at, lease_until)
  values ($1, now(), 'external', 'running', $2::int, $2::int, 1, 1, 1, $3, now(), now() + make_interval(secs => $4))
  returning id, task_id, fence, retry, scheduled_for
),
logged as (
  insert into task_logs (task_id, run_id, fence, status, retry_count, scheduled_for, task_version)
  select run.task_id, run.id, run.fence, 'running', run.retry, run.scheduled_for, t.version
  from run
  join tasks t on t.id = run.task_id
),
moved as (
  update tasks
  set status = 'running',
      updated_at = now()
  where id = $1
    and status <> 'running'
)
select ${claimedColumns('run')}
from run
join tasks t on t.id = run.task_id`;
