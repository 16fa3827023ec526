import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { TaskHistory } from '../../../core/task-health.js';
import { whole } from './statement.js';
import { statementNames } from './statement-names.js';

/** What the last attempts and runs of each task came to: two looks into an index for each task, whatever its history. */
export function readHistories(db: Queryable, taskIds: readonly string[], last: number): Promise<TaskHistory[]> {
  const text = historiesOf(whole(last));
  return db.query<TaskHistory>(text, [taskIds], statementNames.nameOf(text));
}

/** $1 tasks; of each, so many attempts and so many runs. Indexes task_logs_by_age and one_occurrence. */
const historiesOf = (last: string) => `
select
  coalesce(attempts.statuses, '{}') as statuses,
  coalesce(attempts.execution_times, '{}') as "executionTimes",
  runs.skipped,
  runs.missed
from unnest($1::uuid[]) with ordinality as asked (task_id, place)
cross join lateral (
  select
    array_agg(log.status::text order by log.created_at desc, log.id desc) as statuses,
    array_agg(log.execution_time::int) filter (where log.execution_time is not null) as execution_times
  from (
    select status, execution_time, created_at, id
    from task_logs
    where task_id = asked.task_id
    order by created_at desc, id desc
    limit ${last}
  ) log
) attempts
cross join lateral (
  select
    count(*) filter (where run.state = 'skipped')::int as skipped,
    coalesce(sum(coalesce(run.occurrences, 1)) filter (where run.state = 'missed'), 0)::int as missed
  from (
    select state, occurrences
    from task_runs
    where task_id = asked.task_id
    order by scheduled_for desc
    limit ${last}
  ) run
) runs
order by asked.place`;
