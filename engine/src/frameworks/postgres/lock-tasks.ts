import { uuids } from './array-parameter.js';
import type { Queryable, Statement } from './database.js';

/**
 * Locks the tasks' rows for the rest of the transaction, always in the same order. Answers the ids that exist.
 * Whoever changes a task's status does this first, in a statement of its own: what it reads afterwards then sees
 * every run that earlier holders of the lock committed (one READ COMMITTED statement would keep its old snapshot).
 */
export async function lockTasks(tx: Queryable, taskIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (taskIds.length === 0) return new Set();
  const { text, values, name } = lockingTasks(taskIds);
  const rows = await tx.query<{ id: string }>(text, values, name);
  return new Set(rows.map(({ id }) => id));
}

/** The statement of `lockTasks`. */
export function lockingTasks(taskIds: readonly string[]): Statement {
  return { text: LOCK, values: [uuids(taskIds)], name: 'lock_tasks' };
}

/** `lockTasks` of one; false when there is no such task. */
export async function lockTask(tx: Queryable, taskId: string): Promise<boolean> {
  const locked = await lockTasks(tx, [taskId]);
  return locked.has(taskId);
}

/** $1 tasks. */
const LOCK = `
select id
from tasks
where id = any($1::uuid[])
  and deleted_at is null
order by id
for no key update`;
