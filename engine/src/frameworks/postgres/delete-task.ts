import type { Database, Queryable } from './database.js';

/**
 * Removes a task with its history. Of a long history only the first batch goes now, active runs before all others; the task is marked,
 * so that nobody finds it and nothing of it is dispatched or claimed, until `continueDeletion` has removed the rest.
 * False when there is no such task, or not in that version.
 */
export function deleteTask(db: Database, taskId: string, expectedVersion: number | null): Promise<boolean> {
  return db.transaction(async (tx) => {
    const marked = await tx.query(MARK, [taskId, expectedVersion]);
    if (marked.length === 0) return false;
    await removeBatch(tx, taskId);
    return true;
  });
}

/** Removes the next batch of a task that is marked. False when there is none, or others are at it. */
export function continueDeletion(db: Database): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [task] = await tx.query<{ id: string }>(LOCK_MARKED);
    if (task) await removeBatch(tx, task.id);
    return task !== undefined;
  });
}

/** Runs in one transaction: some tens of milliseconds, unless each has many attempts. */
const BATCH = 1000;

/** Their attempts go with the runs. */
async function removeBatch(tx: Queryable, taskId: string): Promise<void> {
  const runs = await tx.query<{ id: string }>(LOCK_RUNS, [taskId, BATCH]);
  await tx.query('delete from task_runs where id = any($1::uuid[])', [runs.map(({ id }) => id)]);
  await tx.query(REMOVE_EMPTY, [taskId]);
}

/**
 * $1 task, $2 its version or null for any. Whoever gives a task a run locks the task's row first: from now on it gets none. A claim
 * only refers to the row, which this lock permits: no deadlock, and it ends before its run is removed.
 */
const MARK = `
update tasks
set deleted_at = now(),
    paused_at = coalesce(paused_at, now())
where id = $1
  and deleted_at is null
  and ($2::int is null or version = $2)
returning id`;

/** Index deleted_tasks. Whoever is locked is being removed by another scheduler. */
const LOCK_MARKED = `
select id
from tasks
where deleted_at is not null
order by deleted_at
limit 1
for no key update skip locked`;

/**
 * $1 task (locked), $2 limit. Active runs, then the newest, so that lists of newest attempts soon have nothing to skip. Locked in
 * the order of their ids, as heartbeats and settlements lock them. Indexes run_active and one_occurrence.
 */
const LOCK_RUNS = `
select id
from task_runs
where id in (
  (
    select id
    from task_runs
    where active_task(state, task_id) = $1
    limit $2
  )
  union all
  (
    select id
    from task_runs
    where task_id = $1
      and state not in ('waiting', 'queued', 'running')
    order by scheduled_for desc
    limit $2
  )
  limit $2
)
order by id
for update`;

/** $1 task (locked). */
const REMOVE_EMPTY = `
delete from tasks
where id = $1
  and not exists (select 1 from task_runs where task_id = $1)`;
