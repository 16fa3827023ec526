import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

/** Failed attempts of one run, one at each instant, in that order. Answers their ids. */
export async function insertLogs(
  db: Queryable,
  { taskId, runId }: { taskId: string; runId: string },
  instants: readonly string[],
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `with earlier as (select coalesce(max(fence), 0) as fence from task_logs where run_id = $2)
     insert into task_logs (task_id, run_id, fence, retry_count, status, created_at, finished_at)
     select $1, $2, earlier.fence + place, earlier.fence + place, 'failed', instant, now()
     from earlier, unnest($3::timestamptz[]) with ordinality as given (instant, place)
     order by place
     returning id`,
    [taskId, runId, instants],
  );
  return rows.map(({ id }) => id);
}
