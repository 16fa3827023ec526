import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { RecordedOccurrence, Window } from '../../../core/occurrence.js';

/** What is recorded of the occurrences of tasks in a window, at most `limit` of each. One list for each id, in order. */
export async function readOccurrences(
  db: Queryable,
  taskIds: readonly string[],
  { from, to }: Window,
  limit: number,
): Promise<RecordedOccurrence[][]> {
  const rows = await db.query<RecordedOccurrence & { place: number }>(OCCURRENCES, [taskIds, from, to, limit]);
  const lists = taskIds.map((): RecordedOccurrence[] => []);
  for (const { place, ...occurrence } of rows) lists[place - 1]?.push(occurrence);
  return lists;
}

/**
 * $1 tasks, $2 from, $3 to, $4 limit. Index one_occurrence. An outage that began before the window is the newest row before
 * it, if it reaches that far.
 */
const OCCURRENCES = `
select
  asked.place::int,
  run.id,
  run.scheduled_for as "scheduledFor",
  run.state,
  run.reason,
  run.fence,
  run.missed_until as "missedUntil"
from unnest($1::uuid[]) with ordinality as asked (task_id, place)
cross join lateral (
  (
    select *
    from task_runs
    where task_id = asked.task_id
      and trigger in ('schedule', 'catch_up')
      and scheduled_for < $2
    order by scheduled_for desc
    limit 1
  )
  union all
  (
    select *
    from task_runs
    where task_id = asked.task_id
      and trigger in ('schedule', 'catch_up')
      and scheduled_for >= $2
      and scheduled_for < $3
    order by scheduled_for
    limit $4
  )
) run
where run.scheduled_for >= $2
  or run.missed_until >= $2
order by run.scheduled_for`;
