import { booleans, instants, integers, texts, uuids } from '@task-scheduler/engine/frameworks/postgres/array-parameter';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Dispatch, PlannedRun } from './plan-dispatch.js';

/** Inserts the runs of locked tasks and moves their `next_run_at`. Answers what was inserted. */
export type InsertDispatches = (tx: Queryable, dispatches: readonly Dispatch[]) => Promise<readonly PlannedRun[]>;

/**
 * Each in one statement for all, sent together. Refused with 23505 when one of the occurrences was dispatched before, which only a clock
 * that was set back brings about: to ask for each whether it was, would cost a tenth of a dispatch.
 */
export const insertDispatches: InsertDispatches = async (tx, dispatches) => {
  const runs = dispatches.flatMap((dispatch) => dispatch.runs);
  await Promise.all([insertRuns(tx, INSERT_RUNS, runs, 'insert_runs'), moveTasks(tx, dispatches, runs)]);
  return runs;
};

/** As `insertDispatches`, but for occurrences that were dispatched before: they are left as they are. */
export const insertNewDispatches: InsertDispatches = async (tx, dispatches) => {
  const runs = dispatches.flatMap((dispatch) => dispatch.runs);
  const inserted = await insertRuns<Occurrence>(tx, INSERT_NEW_RUNS, runs, 'insert_new_runs');
  const isNew = new Set(inserted.map(keyOf));
  const newRuns = runs.filter((run) => isNew.has(keyOf(run)));
  await moveTasks(tx, dispatches, newRuns);
  return newRuns;
};

type Occurrence = Pick<PlannedRun, 'taskId' | 'scheduledFor'>;

const keyOf = ({ taskId, scheduledFor }: Occurrence) => `${taskId} ${scheduledFor.getTime()}`;

function insertRuns<Row>(tx: Queryable, text: string, runs: readonly PlannedRun[], name: string): Promise<Row[]> {
  const values = [
    uuids(runs.map(({ taskId }) => taskId)),
    instants(runs.map(({ scheduledFor }) => scheduledFor)),
    texts(runs.map(({ trigger }) => trigger)),
    texts(runs.map(({ state }) => state)),
    texts(runs.map(({ reason }) => reason)),
    instants(runs.map(({ missedUntil }) => missedUntil)),
    integers(runs.map(({ occurrences }) => occurrences)),
  ];
  return tx.query<Row>(text, values, name);
}

function moveTasks(tx: Queryable, dispatches: readonly Dispatch[], inserted: readonly PlannedRun[]) {
  const queued = new Set(inserted.filter(({ state }) => state === 'queued').map(({ taskId }) => taskId));
  const values = [
    uuids(dispatches.map(({ taskId }) => taskId)),
    instants(dispatches.map(({ nextRunAt }) => nextRunAt)),
    texts(dispatches.map(({ scheduleError }) => scheduleError)),
    booleans(dispatches.map(({ taskId }) => queued.has(taskId))),
  ];
  return tx.query(MOVE_TASKS, values, 'move_tasks');
}

/**
 * $1 tasks, $2 occurrences, $3 triggers, $4 states, $5 reasons, $6 ends and $7 counts of missed rows. Index one_occurrence.
 * A waiting run has no time of its own: the end of its predecessor queues it.
 */
const INSERT_RUNS = `
insert into task_runs (
  task_id, scheduled_for, trigger, state, reason, missed_until, occurrences, available_at, pushes, pushed_at, finished_at)
select
  task_id,
  scheduled_for,
  trigger,
  state,
  reason,
  missed_until,
  occurrences,
  case state when 'waiting' then 'infinity' else now() end,
  case state when 'queued' then 1 else 0 end,
  case state when 'queued' then now() end,
  case when state in ('skipped', 'missed') then now() end
from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[])
  as p (task_id, scheduled_for, trigger, state, reason, missed_until, occurrences)`;

const INSERT_NEW_RUNS = `${INSERT_RUNS}
on conflict do nothing
returning task_id as "taskId", scheduled_for as "scheduledFor"`;

/** $1 tasks, $2 next occurrences, $3 schedule errors, $4 whether a run of it was queued. */
const MOVE_TASKS = `
update tasks t
set next_run_at = moved.next_run_at,
    schedule_error = moved.schedule_error,
    status = case when moved.is_queued then 'running' else t.status end,
    updated_at = case when moved.is_queued and t.status <> 'running' then now() else t.updated_at end
from unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::boolean[])
  as moved (id, next_run_at, schedule_error, is_queued)
where t.id = moved.id`;
