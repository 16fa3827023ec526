import type { DatabasePool } from '@task-scheduler/engine/frameworks/postgres/database';

export interface History {
  tasks: number;
  attempts: number;
  days: number;
}

/** Tasks with a run of one attempt now and then, evenly over the last days; every twentieth failed. */
export async function seedHistory(db: DatabasePool, { tasks, attempts, days }: History): Promise<void> {
  await db.query(TASKS, [tasks]);
  await db.query(NEXT_RUNS);
  // Neither is what is measured: the triggers of foreign keys would take longer than the rows.
  await db.transaction(async (tx) => {
    await tx.query(`set local session_replication_role = replica`);
    await tx.query(RUNS, [attempts, days, tasks]);
    await tx.query(ATTEMPTS);
  });
  await db.query('vacuum analyze tasks, task_runs, task_logs');
}

/** $1 how many. */
const TASKS = `
insert into tasks (name, schedule, webhook_url)
select 'Task ' || n, '*/15 * * * *', 'https://example.com/hooks/' || n
from generate_series(1, $1) n`;

/** As a scheduler writes them down within seconds: until then, the API computes what it answers. */
const NEXT_RUNS = `
update tasks
set next_run_at = date_bin('15 minutes', now(), '2000-01-01T00:00:00Z') + interval '15 minutes'`;

/** $1 how many, $2 days, $3 tasks. A stride of a prime spreads the runs over all tasks. */
const RUNS = `
with numbered as (
  select id, row_number() over (order by id) - 1 as place
  from tasks
)
insert into task_runs (task_id, scheduled_for, trigger, state, fence, created_at, started_at, finished_at, pushes, pops)
select task.id, instant, 'schedule', case n % 20 when 0 then 'failed' else 'finish' end, 1, instant, instant, instant, 1, 1
from generate_series(1, $1::int) n
cross join lateral (select now() - (1 - n / $1::float8) * make_interval(days => $2) as instant) at
join numbered task on task.place = n * 7919::bigint % $3
order by n`;

const ATTEMPTS = `
insert into task_logs
  (task_id, run_id, fence, status, execution_time, message, response_status, failure_kind, scheduled_for, created_at, finished_at)
select
  task_id,
  id,
  1,
  state::task_log_status,
  20 + random() * 500,
  'ok',
  case state when 'finish' then 200 else 500 end,
  case state when 'failed' then 'http_status' end,
  scheduled_for,
  created_at,
  finished_at
from task_runs
order by created_at`;
