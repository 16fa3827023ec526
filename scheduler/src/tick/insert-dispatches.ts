import type { TaskRunState } from '@task-scheduler/engine/core/task-run';
import { arrayLiteral } from '@task-scheduler/engine/frameworks/postgres/array-literal';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Dispatch } from './plan-dispatch.js';

/** A run that was inserted. */
export interface DispatchedRun {
  taskId: string;
  state: TaskRunState;
  /** From the occurrence to now. */
  lagSeconds: number;
  /** How many occurrences it covers. */
  occurrences: number;
}

/** Inserts the runs of locked tasks and moves their `next_run_at`, each in one statement for all. Answers what was inserted. */
export async function insertDispatches(tx: Queryable, dispatches: readonly Dispatch[]): Promise<DispatchedRun[]> {
  const planned = dispatches.flatMap(({ taskId, runs }) => runs.map((run) => ({ taskId, ...run })));
  const runs = [
    arrayLiteral(planned.map(({ taskId }) => taskId)),
    arrayLiteral(planned.map(({ scheduledFor }) => scheduledFor)),
    arrayLiteral(planned.map(({ trigger }) => trigger)),
    arrayLiteral(planned.map(({ state }) => state)),
    planned.map(({ reason }) => reason),
    arrayLiteral(planned.map(({ missedUntil }) => missedUntil)),
    arrayLiteral(planned.map(({ occurrences }) => occurrences)),
  ];
  const inserted = await tx.query<DispatchedRun>(INSERT_RUNS, runs, 'insert_runs');
  const queued = inserted.filter(({ state }) => state === 'queued');
  const moves = [
    arrayLiteral(dispatches.map(({ taskId }) => taskId)),
    arrayLiteral(dispatches.map(({ nextRunAt }) => nextRunAt)),
    dispatches.map(({ scheduleError }) => scheduleError),
    arrayLiteral(queued.map(({ taskId }) => taskId)),
  ];
  await tx.query(MOVE_TASKS, moves, 'move_tasks');
  return inserted;
}

/**
 * $1 tasks, $2 occurrences, $3 triggers, $4 states, $5 reasons, $6 ends and $7 counts of missed rows.
 * Index one_occurrence: an occurrence that was dispatched before (the clock was set back) is not dispatched again.
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
  as p (task_id, scheduled_for, trigger, state, reason, missed_until, occurrences)
on conflict do nothing
returning
  task_id as "taskId",
  state,
  extract(epoch from clock_timestamp() - scheduled_for)::float8 as "lagSeconds",
  coalesce(occurrences, 1) as occurrences`;

/** $1 tasks, $2 next occurrences, $3 schedule errors, $4 the tasks of which a run was queued. */
const MOVE_TASKS = `
update tasks t
set next_run_at = moved.next_run_at,
    schedule_error = moved.schedule_error,
    status = case when t.id = any($4::uuid[]) then 'running' else t.status end
from unnest($1::uuid[], $2::timestamptz[], $3::text[]) as moved (id, next_run_at, schedule_error)
where t.id = moved.id`;
