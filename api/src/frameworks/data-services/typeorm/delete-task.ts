import type { Database } from '@task-scheduler/engine/frameworks/postgres/database';

/**
 * Removes a task with its history. Its runs are locked before it, so that claims and settlements in flight end first;
 * whoever locks the other way round makes a deadlock, which Postgres ends and the transaction retries.
 */
export function deleteTask(db: Database, taskId: string, expectedVersion: number | null): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.query(LOCK_RUNS, [taskId]);
    await tx.query('select 1 from tasks where id = $1 for update', [taskId]);
    const deleted = await tx.query(DELETE, [taskId, expectedVersion]);
    return deleted.length > 0;
  });
}

/** $1 task, $2 its version or null for any. */
const DELETE = `
delete from tasks
where id = $1
  and ($2::int is null or version = $2)
returning id`;

/** $1 task. Counted, so that a long history does not travel. */
const LOCK_RUNS = `
select count(*)
from (
  select 1
  from task_runs
  where task_id = $1
  order by id
  for update
) locked`;
