import { arrayLiteral } from '@task-scheduler/engine/frameworks/postgres/array-literal';
import type { Database, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Ports } from '../ports.js';
import { type DispatchedRun, insertDispatches } from './insert-dispatches.js';
import { type DueTask, planDispatch } from './plan-dispatch.js';

/**
 * Turns due occurrences into runs: one transaction over up to `limit` tasks, COMMIT, then `LPUSH task_list <uuid>:0`.
 * A crash between the two leaves a queued run without an entry, which the mend pushes. Answers how many tasks were due.
 */
export async function dispatchDueTasks(
  { db, list, events, metrics }: Ports,
  { limit, thresholdMs }: { limit: number; thresholdMs: number },
): Promise<number> {
  const { due, runs } = await insertRuns(db, limit, thresholdMs);
  for (const { state, lagSeconds, occurrences } of runs) {
    metrics.dispatched.inc({ state }, occurrences);
    if (state === 'queued') metrics.lag.observe(lagSeconds);
  }
  events.announce({ tasks: runs.map(({ taskId }) => taskId) });
  await list.push(runs.filter(({ state }) => state === 'queued').map(({ taskId }) => ({ taskId, retry: 0 })));
  return due;
}

function insertRuns(db: Database, limit: number, thresholdMs: number): Promise<{ due: number; runs: DispatchedRun[] }> {
  return db.transaction(async (tx) => {
    const tasks = await tx.query<Omit<DueTask, keyof Activity> & { now: Date }>(LOCK_DUE, [limit], 'lock_due');
    if (tasks.length === 0) return { due: 0, runs: [] };
    const activityOf = await readActivity(
      tx,
      tasks.map(({ id }) => id),
    );
    const dispatches = tasks.map((task) =>
      planDispatch({ ...task, ...activityOf(task.id) }, { now: task.now, thresholdMs }),
    );
    return { due: tasks.length, runs: await insertDispatches(tx, dispatches) };
  });
}

type Activity = Pick<DueTask, 'hasActiveRun' | 'hasWaitingRun'>;

async function readActivity(tx: Queryable, taskIds: readonly string[]): Promise<(taskId: string) => Activity> {
  const rows = await tx.query<{ taskId: string; hasWaitingRun: boolean }>(
    ACTIVE,
    [arrayLiteral(taskIds)],
    'active_runs',
  );
  const active = new Map(rows.map(({ taskId, hasWaitingRun }) => [taskId, { hasActiveRun: true, hasWaitingRun }]));
  return (taskId) => active.get(taskId) ?? { hasActiveRun: false, hasWaitingRun: false };
}

/** $1 limit. Index tasks_by_next_run. Locks the tasks; whoever is locked is being dispatched by another scheduler. */
const LOCK_DUE = `
select
  id,
  schedule,
  time_zone as "timeZone",
  misfire_policy as "misfirePolicy",
  misfire_grace_seconds as "misfireGraceSeconds",
  overlap_policy as "overlapPolicy",
  next_run_at as "nextRunAt",
  now() as now
from tasks
where coalesce(next_run_at, 'infinity') <= now()
  and paused_at is null
order by coalesce(next_run_at, 'infinity')
limit $1
for no key update skip locked`;

/** $1 tasks, locked: a statement of its own, so that it sees every run that was committed before the lock. Index run_active. */
const ACTIVE = `
select task_id as "taskId", bool_or(state = 'waiting' and available_at = 'infinity') as "hasWaitingRun"
from task_runs
where task_id = any($1)
  and state in ('waiting', 'queued', 'running')
group by task_id`;
