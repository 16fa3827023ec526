import type { Queryable } from './database.js';

/**
 * Locks the task's row for the rest of the transaction; false when there is no such task.
 * Whoever changes a task's status does this first, in a statement of its own: what it reads afterwards then sees
 * every run that earlier holders of the lock committed (one READ COMMITTED statement would keep its old snapshot).
 */
export async function lockTask(tx: Queryable, taskId: string): Promise<boolean> {
  const rows = await tx.query('select 1 from tasks where id = $1 for no key update', [taskId]);
  return rows.length > 0;
}
