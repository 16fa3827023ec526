import type { DatabasePool, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

export interface Past {
  /** The numbers of the runs: no two loads may share one. */
  first: number;
  last: number;
  /** The runs are evenly spread over as many tasks, and over the time from so many days ago until so many days ago. */
  tasks: number;
  fromDaysAgo: number;
  untilDaysAgo: number;
}

const DAY_MS = 86_400_000;

/**
 * Runs that ended long ago with an attempt each, born when they were due: their ids, UUIDv7, sort by that time, so that retention
 * finds them. One in twenty failed. All is computed from the run's number: neither table is read for the other.
 */
export async function loadHistory(
  db: DatabasePool,
  { first, last, tasks, fromDaysAgo, untilDaysAgo }: Past,
): Promise<void> {
  const now = Date.now();
  const values = [first, last, tasks, now - fromDaysAgo * DAY_MS, now - untilDaysAgo * DAY_MS];
  await db.query(TASKS, [tasks]);
  await Promise.all([
    withoutTriggers(db, (tx) => tx.query(RUNS, values)),
    withoutTriggers(db, (tx) => tx.query(LOGS, values)),
  ]);
}

/** Those of foreign keys would take longer than the rows. */
function withoutTriggers(db: DatabasePool, load: (tx: Queryable) => Promise<unknown>): Promise<unknown> {
  return db.transaction(async (tx) => {
    await tx.query('set local session_replication_role = replica');
    await tx.query('set local synchronous_commit = off');
    return load(tx);
  });
}

/** $1 how many. */
const TASKS = `
insert into tasks (id, name, schedule, webhook_url, next_run_at)
select md5('task' || n)::uuid, 'Task ' || n, '0 0 1 1 *', 'http://127.0.0.1:9/', 'infinity'
from generate_series(0, $1::int - 1) n
on conflict do nothing`;

/** $1 first and $2 last number, $3 tasks, $4 from and $5 until when, in milliseconds. */
const PAST = `
select
  (born || '7' || substr(noise, 1, 3) || '8' || substr(noise, 4, 15))::uuid as run_id,
  (born || '7' || substr(noise, 1, 3) || '9' || substr(noise, 4, 15))::uuid as log_id,
  md5('task' || n * 7919::bigint % $3::int)::uuid as task_id,
  to_timestamp(ms / 1000) as instant,
  case when noise < '0d' then 'failed' else 'finish' end as ended
from generate_series($1::int, $2::int) n
cross join lateral (select $4::float8 + ($5::float8 - $4::float8) * (n - $1) / ($2 - $1 + 1) as ms, md5(n::text) as noise) at
cross join lateral (select lpad(to_hex(ms::bigint), 12, '0') as born) time`;

const RUNS = `
insert into task_runs
  (id, task_id, scheduled_for, trigger, state, fence, available_at, created_at, started_at, finished_at, pushed_at, pushes, pops)
select run_id, task_id, instant, 'schedule', ended, 1, instant, instant, instant, instant, instant, 1, 1
from (${PAST}) past`;

const LOGS = `
insert into task_logs
  (id, task_id, run_id, fence, status, execution_time, message, response_status, failure_kind, scheduled_for, created_at, finished_at)
select
  log_id,
  task_id,
  run_id,
  1,
  ended::task_log_status,
  20,
  'ok',
  case ended when 'failed' then 500 else 200 end,
  case ended when 'failed' then 'http_status' end,
  instant,
  instant,
  instant
from (${PAST}) past`;
