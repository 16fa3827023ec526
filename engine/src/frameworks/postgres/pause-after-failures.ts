import { uuids } from './array-parameter.js';
import type { Statement } from './database.js';

/** Pauses the tasks of runs that have just failed when their last `pause_after_failures` runs all failed. */
export function pausingAfterFailures(runIds: readonly string[]): Statement {
  return { text: PAUSE_AFTER_FAILURES, values: [uuids(runIds)], name: 'pause_after_failures' };
}

/**
 * $1 runs that gave up. Only those count that this transaction has ended: a zombie's run must not pause a task that somebody has
 * resumed since. The tasks are locked. Index one_occurrence, in whose order they are read: another would sort all that the task ever ran.
 */
const PAUSE_AFTER_FAILURES = `
update tasks t
set paused_at = now(),
    pause_reason = format('paused after %s failed runs in a row', t.pause_after_failures)
from (
  select distinct task_id
  from task_runs
  where id = any($1::uuid[])
    and state = 'failed'
    and finished_at = now()
) failed
where t.id = failed.task_id
  and t.paused_at is null
  and t.pause_after_failures <= (
    select count(*) filter (where ended.state = 'failed')
    from (
      select r.state
      from task_runs r
      where r.task_id = t.id
        and r.state in ('finish', 'failed')
      order by r.scheduled_for desc
      limit t.pause_after_failures
    ) ended
  )`;
