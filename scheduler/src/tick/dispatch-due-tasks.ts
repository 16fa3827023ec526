import { uuids } from '@task-scheduler/engine/frameworks/postgres/array-parameter';
import { type Database, isDuplicate, type Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Ports } from '../ports.js';
import { insertDispatches, type InsertDispatches, insertNewDispatches } from './insert-dispatches.js';
import { type Activity, type DueTask, planDispatch, type PlannedRun } from './plan-dispatch.js';

/**
 * Turns due occurrences into runs: one transaction over up to `limit` tasks, COMMIT, then `LPUSH task_list <uuid>:0`.
 * A crash between the two leaves a queued run without an entry, which the mend pushes. Answers how many tasks were due.
 */
export async function dispatchDueTasks({ db, list, events, metrics }: Ports, settings: Settings): Promise<number> {
  const beganAt = performance.now();
  const { now, due, runs } = await insertRuns(db, settings);
  const committedMs = now.getTime() + performance.now() - beganAt;
  for (const { state, scheduledFor, occurrences } of runs) {
    metrics.dispatched.inc({ state }, occurrences ?? 1);
    if (state === 'queued') metrics.lag.observe((committedMs - scheduledFor.getTime()) / 1000);
  }
  events.announce({ tasks: runs.map(({ taskId }) => taskId) });
  await list.push(runs.filter(({ state }) => state === 'queued').map(({ taskId }) => ({ taskId, retry: 0 })));
  return due;
}

interface Settings {
  limit: number;
  thresholdMs: number;
}

interface Dispatched {
  /** By Postgres' clock, when the transaction began. */
  now: Date;
  /** How many tasks were due. */
  due: number;
  runs: readonly PlannedRun[];
}

async function insertRuns(db: Database, settings: Settings): Promise<Dispatched> {
  try {
    return await inOneTransaction(db, settings, insertDispatches);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return await inOneTransaction(db, settings, insertNewDispatches);
  }
}

function inOneTransaction(db: Database, { limit, thresholdMs }: Settings, insert: InsertDispatches) {
  return db.transaction(async (tx): Promise<Dispatched> => {
    const [[clock], tasks] = await Promise.all([
      tx.query<{ now: Date }>(NOW, [], 'now'),
      tx.query<DueTask>(LOCK_DUE, [limit], 'lock_due'),
    ]);
    if (!clock) throw new Error('expected Postgres to tell the time');
    const { now } = clock;
    if (tasks.length === 0) return { now, due: 0, runs: [] };
    const ids = tasks.map(({ id }) => id);
    const activityOf = await readActivity(tx, ids);
    const dispatches = tasks.map((task) => planDispatch(task, activityOf(task.id), { now, thresholdMs }));
    return { now, due: tasks.length, runs: await insert(tx, dispatches) };
  });
}

const NOW = 'select now() as now';

async function readActivity(tx: Queryable, taskIds: readonly string[]): Promise<(taskId: string) => Activity> {
  const rows = await tx.query<{ taskId: string; hasWaitingRun: boolean }>(ACTIVE, [uuids(taskIds)], 'active_runs');
  const active = new Map(rows.map(({ taskId, hasWaitingRun }) => [taskId, { hasActiveRun: true, hasWaitingRun }]));
  return (taskId) => active.get(taskId) ?? AT_REST;
}

const AT_REST: Activity = { hasActiveRun: false, hasWaitingRun: false };

/** $1 limit. Index due. Locks the tasks; whoever is locked is being dispatched by another scheduler. */
const LOCK_DUE = `
select
  id,
  schedule,
  time_zone as "timeZone",
  misfire_policy as "misfirePolicy",
  misfire_grace_seconds as "misfireGraceSeconds",
  overlap_policy as "overlapPolicy",
  next_run_at as "nextRunAt"
from tasks
where paused_at is null
  and next_run_at <= now()
order by next_run_at
limit $1
for no key update skip locked`;

/** $1 tasks, locked: a statement of its own, so that it sees every run that was committed before the lock. Index run_active. */
const ACTIVE = `
select task_id as "taskId", bool_or(state = 'waiting' and available_at = 'infinity') as "hasWaitingRun"
from task_runs
where active_task(state, task_id) = any($1)
group by task_id`;
