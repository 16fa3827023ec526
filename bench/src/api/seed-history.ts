import type { DatabasePool } from '@task-scheduler/engine/frameworks/postgres/database';
import { withoutIndexes } from './without-indexes.js';

export interface History {
  tasks: number;
  attempts: number;
  days: number;
  /** How many of the tasks the attempts are of; of all, when it is left out. */
  busyTasks?: number;
}

/**
 * Tasks with a run of one attempt now and then, evenly over the last days; every twentieth failed, one in two thousand for a rare
 * reason. A tenth of the tasks is paused, a hundredth failed, and one in a hundred has a tag.
 */
export async function seedHistory(db: DatabasePool, { tasks, attempts, days, busyTasks = tasks }: History) {
  await withoutIndexes(db, ['tasks', 'task_runs', 'task_logs'], () =>
    db.transaction(async (tx) => {
      // Not what is measured: the triggers would take longer than the rows.
      await tx.query(`set local session_replication_role = replica`);
      await tx.query(TASKS, [tasks]);
      await tx.query(HISTORY, [attempts, days, busyTasks]);
    }),
  );
  await db.query('vacuum analyze tasks, task_runs, task_logs');
  await db.query('checkpoint'); // else it comes when something is measured
}

/** $1 how many. Their next runs as a scheduler writes them down within seconds: until then, the API computes what it answers. */
const TASKS = `
insert into tasks (name, key, schedule, webhook_url, status, tags, paused_at, next_run_at)
select
  'Task ' || n,
  'task-' || n,
  '*/15 * * * *',
  'https://example.com/hooks/' || n,
  case n % 100 when 7 then 'failed' else 'ready' end::task_status,
  case n % 100 when 3 then '{billing}' else '{}' end::text[],
  case n % 10 when 9 then now() end,
  case when n % 10 <> 9 then date_bin('15 minutes', now(), '2000-01-01T00:00:00Z') + (1 + n % 96) * interval '15 minutes' end
from generate_series(1, $1) n`;

/** $1 how many, $2 days, $3 of how many tasks. A stride of a prime spreads the runs over all tasks. */
const HISTORY = `
with numbered as materialized (
  select array_agg(id order by id) as ids
  from tasks
),
run as (
  insert into task_runs (task_id, scheduled_for, trigger, state, fence, created_at, started_at, finished_at, pushes, pops)
  select
    ids[1 + n * 7919::bigint % $3],
    instant,
    case n % 2000 when 1 then 'manual' else 'schedule' end,
    case n % 20 when 0 then 'failed' else 'finish' end,
    1 + (n % 50 / 49)::int,
    instant,
    instant,
    instant,
    1,
    1
  from numbered, generate_series(1, $1::int) n
  cross join lateral (select now() - (1 - n / $1::float8) * make_interval(days => $2) as instant) at
  returning id, task_id, state, fence, scheduled_for
)
insert into task_logs
  (task_id, run_id, fence, retry_count, status, execution_time, message, response_status, failure_kind, scheduled_for, created_at, finished_at)
select
  task_id,
  id,
  fence,
  fence - 1,
  state::task_log_status,
  20 + random() * 500,
  'ok',
  case state when 'finish' then 200 else 500 end,
  case when state = 'failed' then case when random() < 0.01 then 'dns' else 'http_status' end end,
  scheduled_for,
  scheduled_for,
  scheduled_for
from run`;
