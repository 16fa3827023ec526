import { decodeEntry } from '@task-scheduler/engine/core/entry';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { StormEvent } from '../chronicle.js';

/** How many runs no occurrence, no person and no stranger asked for: an entry of ours was taken for a stranger's. */
export async function countUninvited(db: Queryable, events: readonly StormEvent[]): Promise<number> {
  const rows = await db.query<{ taskId: string; runs: number }>(
    `select task_id as "taskId", count(*)::int as runs from task_runs where trigger = 'external' group by task_id`,
  );
  const asked = new Map<string, number>();
  for (const { event, entry } of events) {
    const taskId = event === 'pushed.by.hand' ? decodeEntry(String(entry))?.taskId : undefined;
    if (taskId !== undefined) asked.set(taskId, (asked.get(taskId) ?? 0) + 1);
  }
  return rows.reduce((sum, { taskId, runs }) => sum + Math.max(0, runs - (asked.get(taskId) ?? 0)), 0);
}
