import type { Queryable } from '../frameworks/postgres/database.js';

/** What a statement may have been planned by, each with a name that goes on from "planned". */
export const PASTS: readonly [name: string, live: (db: Queryable) => Promise<void>][] = [
  ['in quiet times', (db) => liveQuietly(db, 50)],
  ['after a burst', (db) => liveThroughBurst(db, 2000, 0)],
  ['while the last of a burst are queued', (db) => liveThroughBurst(db, 2000, 20)],
];

/** So many tasks had a run each, one after the other. Postgres knows. */
async function liveQuietly(db: Queryable, tasks: number): Promise<void> {
  await db.query(QUEUE_RUNS, [tasks]);
  await db.query(END_RUNS, [0]);
  await db.query('vacuum analyze tasks, task_runs, task_logs');
}

/**
 * So many tasks had a run each, all at once, and `left` are still queued. Postgres knows: the indexes of what is active have as many pages
 * as they had entries for, and next to no entries, so that reading one of them, or all of another, looks alike.
 */
async function liveThroughBurst(db: Queryable, tasks: number, left: number): Promise<void> {
  await db.query(QUEUE_RUNS, [tasks]);
  await db.query('vacuum analyze task_runs');
  await db.query(END_RUNS, [left]);
  await db.query('vacuum analyze tasks, task_runs, task_logs');
}

/** So many tasks have a run that is queued, one that waits for its end, and one that somebody else holds. Postgres does not know yet. */
export async function queueBacklog(db: Queryable, tasks: number): Promise<void> {
  await db.query(QUEUE_RUNS, [tasks]);
  await db.query(ADD_WAITING_AND_RUNNING);
}

/** So many runs of the task have ended, minute by minute. */
export async function growOld(db: Queryable, taskId: string, runs: number): Promise<void> {
  await db.query(END_MANY, [taskId, runs]);
}

/** $1 how many. */
const QUEUE_RUNS = `
with task as (
  insert into tasks (name, schedule, webhook_url, overlap_policy)
  select 'Other', '0 0 1 1 *', 'http://127.0.0.1:9/', 'queue'
  from generate_series(1, $1::int)
  returning id
)
insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at)
select id, now() - interval '1 hour', 'schedule', 'queued', 1, now() - interval '1 minute'
from task`;

/** $1 how many are left. */
const END_RUNS = `
with ended as (
  update task_runs
  set state = 'finish',
      fence = 1,
      pops = 1,
      finished_at = now()
  where id in (select id from task_runs where state = 'queued' offset $1)
  returning id, task_id
)
insert into task_logs (task_id, run_id, fence, status, finished_at)
select task_id, id, 1, 'finish', now()
from ended`;

const ADD_WAITING_AND_RUNNING = `
insert into task_runs (task_id, scheduled_for, trigger, state, available_at, fence, worker_id, lease_until)
select task_id, now(), 'schedule', 'waiting', 'infinity', 0, null, null
from task_runs
where state = 'queued'
union all
select task_id, now() + interval '1 second', 'manual', 'running', now(), 1, 'another', now() + interval '1 minute'
from task_runs
where state = 'queued'`;

/** $1 task, $2 how many. */
const END_MANY = `
insert into task_runs (task_id, scheduled_for, trigger, state, fence, pushes, pops, finished_at)
select $1, now() - n * interval '1 minute', 'schedule', 'finish', 1, 1, 1, now() - n * interval '1 minute'
from generate_series(1, $2::int) n`;
