import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { RecordedOccurrence, Window } from '../../../core/occurrence.js';

/** What is recorded of a task's occurrences in a window. */
export function readOccurrences(
  db: Queryable,
  taskId: string,
  { from, to }: Window,
  limit: number,
): Promise<RecordedOccurrence[]> {
  return db.query<RecordedOccurrence>(OCCURRENCES, [taskId, from, to, limit]);
}

/**
 * $1 task, $2 from, $3 to, $4 limit. Index one_occurrence. An outage that began before the window is the newest row before
 * it, if it reaches that far.
 */
const OCCURRENCES = `
select id, scheduled_for as "scheduledFor", state, reason, fence, missed_until as "missedUntil"
from (
  (
    select *
    from task_runs
    where task_id = $1
      and trigger in ('schedule', 'catch_up')
      and scheduled_for < $2
    order by scheduled_for desc
    limit 1
  )
  union all
  (
    select *
    from task_runs
    where task_id = $1
      and trigger in ('schedule', 'catch_up')
      and scheduled_for >= $2
      and scheduled_for < $3
    order by scheduled_for
    limit $4
  )
) run
where scheduled_for >= $2
  or missed_until >= $2
order by scheduled_for`;
