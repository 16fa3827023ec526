import type { Database } from '@task-scheduler/engine/frameworks/postgres/database';
import { firstRun } from './first-run.js';

interface UnscheduledTask {
  id: string;
  schedule: string;
  timeZone: string;
  scheduleSince: Date;
}

/**
 * Computes `next_run_at` of tasks that are new, edited or resumed: their first occurrence after `schedule_since`,
 * even if that is already due. A schedule without one gets its `schedule_error`. Answers how many tasks it handled.
 */
export function fillNextRuns(db: Database, limit: number): Promise<number> {
  return db.transaction(async (tx) => {
    const tasks = await tx.query<UnscheduledTask>(LOCK_UNSCHEDULED, [limit]);
    if (tasks.length === 0) return 0;
    const nexts = tasks.map((task) => firstRun(task.schedule, task.timeZone, task.scheduleSince));
    await tx.query(FILL, [tasks.map(({ id }) => id), nexts.map(({ at }) => at), nexts.map(({ error }) => error)]);
    return tasks.length;
  });
}

/** $1 limit. Index unscheduled. Whoever is locked is being handled by another scheduler. */
const LOCK_UNSCHEDULED = `
select id, schedule, time_zone as "timeZone", schedule_since as "scheduleSince"
from tasks
where next_run_at is null
  and paused_at is null
  and schedule_error is null
order by schedule_since
limit $1
for no key update skip locked`;

/** $1 tasks, $2 next occurrences, $3 errors: exactly one of the two is null. */
const FILL = `
update tasks t
set next_run_at = filled.next_run_at,
    schedule_error = filled.schedule_error
from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as filled (id, next_run_at, schedule_error)
where t.id = filled.id`;
