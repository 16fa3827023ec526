import type { Database, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Ports } from '../ports.js';
import { type Dispatch, type DueTask, planDispatch } from './plan-dispatch.js';

interface DispatchedRun {
  taskId: string;
  state: Dispatch['state'];
  lagSeconds: number;
}

/**
 * Turns due occurrences into runs: one transaction over up to `limit` tasks, COMMIT, then `LPUSH task_list <uuid>:0`.
 * A crash between the two leaves a queued run without an entry, which the mend pushes. Answers how many tasks were due.
 */
export async function dispatchDueTasks({ db, list, metrics }: Ports, limit: number): Promise<number> {
  const { due, runs } = await insertRuns(db, limit);
  for (const { state, lagSeconds } of runs) {
    metrics.dispatched.inc({ state });
    metrics.lag.observe(lagSeconds);
  }
  await list.push(runs.filter(({ state }) => state === 'queued').map(({ taskId }) => ({ taskId, retry: 0 })));
  return due;
}

function insertRuns(db: Database, limit: number): Promise<{ due: number; runs: DispatchedRun[] }> {
  return db.transaction(async (tx) => {
    const tasks = await tx.query<Omit<DueTask, 'hasActiveRun'> & { now: Date }>(LOCK_DUE, [limit]);
    if (tasks.length === 0) return { due: 0, runs: [] };
    const active = await activeTasks(
      tx,
      tasks.map(({ id }) => id),
    );
    const dispatches = tasks.map((task) => planDispatch({ ...task, hasActiveRun: active.has(task.id) }, task.now));
    const runs = await tx.query<DispatchedRun>(DISPATCH, [
      dispatches.map(({ taskId }) => taskId),
      dispatches.map(({ scheduledFor }) => scheduledFor),
      dispatches.map(({ state }) => state),
      dispatches.map(({ reason }) => reason),
      dispatches.map(({ nextRunAt }) => nextRunAt),
      dispatches.map(({ scheduleError }) => scheduleError),
    ]);
    return { due: tasks.length, runs };
  });
}

async function activeTasks(tx: Queryable, taskIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ taskId: string }>(ACTIVE, [taskIds]);
  return new Set(rows.map(({ taskId }) => taskId));
}

/** $1 limit. Index due. Locks the tasks; whoever is locked is being dispatched by another scheduler. */
const LOCK_DUE = `
select
  id,
  schedule,
  time_zone as "timeZone",
  overlap_policy as "overlapPolicy",
  next_run_at as "nextRunAt",
  now() as now
from tasks
where paused_at is null
  and next_run_at <= now()
order by next_run_at
limit $1
for no key update skip locked`;

/** $1 tasks, locked: a statement of its own, so that it sees every run that was committed before the lock. Index run_active. */
const ACTIVE = `
select distinct task_id as "taskId"
from task_runs
where task_id = any($1)
  and state in ('waiting', 'queued', 'running')`;

/**
 * $1 tasks, $2 occurrences, $3 states, $4 reasons, $5 next occurrences, $6 schedule errors.
 * Index one_occurrence: an occurrence that was dispatched before (the clock was set back) is not dispatched again.
 */
const DISPATCH = `
with planned as (
  select *
  from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::timestamptz[], $6::text[])
    as p (task_id, scheduled_for, state, reason, next_run_at, schedule_error)
),
inserted as (
  insert into task_runs (task_id, scheduled_for, trigger, state, reason, pushes, pushed_at, finished_at)
  select
    task_id,
    scheduled_for,
    'schedule',
    state,
    reason,
    case state when 'queued' then 1 else 0 end,
    case state when 'queued' then now() end,
    case state when 'skipped' then now() end
  from planned
  on conflict (task_id, scheduled_for) where trigger in ('schedule', 'catch_up') do nothing
  returning task_id, state, scheduled_for
),
moved as (
  update tasks t
  set next_run_at = planned.next_run_at,
      schedule_error = planned.schedule_error,
      status = case when inserted.state = 'queued' then 'running' else t.status end
  from planned
  left join inserted on inserted.task_id = planned.task_id
  where t.id = planned.task_id
)
select
  task_id as "taskId",
  state,
  extract(epoch from clock_timestamp() - scheduled_for)::float8 as "lagSeconds"
from inserted`;
