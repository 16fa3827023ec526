import type { Ground } from './ground.js';

const SCHEDULES = [
  '*/5 * * * *',
  '0 * * * *',
  '30 2 * * *',
  '0 9 * * 1-5',
  '*/15 8-18 * * MON-FRI',
  '0 0 1,15 * *',
  '@daily',
];
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Africa/Cairo', 'America/Santiago'];

/** Adds tasks until there are so many: each with a run that ended, none due before tomorrow, as a fleet of people's schedules. */
export async function loadTasks({ db }: Ground, count: number): Promise<void> {
  await db.transaction(async (tx) => {
    // As the scheduler leaves them: the trigger would take `next_run_at` away again.
    await tx.query(`set local session_replication_role = replica`);
    await tx.query(LOAD, [count, SCHEDULES, ZONES]);
  });
  await db.query('vacuum analyze tasks, task_runs');
  await db.query('checkpoint'); // else it comes when something is measured
}

/** $1 how many in all, $2 schedules, $3 time zones. */
const LOAD = `
with task as (
  insert into tasks (name, schedule, time_zone, webhook_url, next_run_at)
  select
    'Task ' || n,
    ($2::text[])[1 + n % cardinality($2::text[])],
    ($3::text[])[1 + n % cardinality($3::text[])],
    'http://127.0.0.1:9/',
    now() + interval '1 day' + n * interval '1 millisecond'
  from generate_series((select count(*) from tasks) + 1, $1::int) n
  returning id
)
insert into task_runs (task_id, scheduled_for, trigger, state, fence, started_at, finished_at, pushes, pops)
select id, now() - interval '1 hour', 'schedule', 'finish', 1, now(), now(), 1, 1
from task`;
