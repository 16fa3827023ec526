import { neverFires } from '@task-scheduler/engine/core/schedule/schedule';
import type { RunTrigger, TaskRunState } from '@task-scheduler/engine/core/task-run';
import type { MisfirePolicy, OverlapPolicy } from '@task-scheduler/engine/core/task';
import { compiledSchedule } from './compiled-schedules.js';
import { type DueOccurrences, dueOccurrences } from './due-occurrences.js';

/** A due task, locked by this scheduler. */
export interface DueTask {
  id: string;
  schedule: string;
  timeZone: string;
  misfirePolicy: MisfirePolicy;
  misfireGraceSeconds: number;
  overlapPolicy: OverlapPolicy;
  /** The occurrence that is due. */
  nextRunAt: Date;
}

/** What a locked task has under way. */
export interface Activity {
  hasActiveRun: boolean;
  /** Whether an occurrence already waits for the active run to end. */
  hasWaitingRun: boolean;
}

/** A row of `task_runs` to be inserted. */
export interface PlannedRun {
  taskId: string;
  scheduledFor: Date;
  trigger: RunTrigger;
  state: TaskRunState;
  /** Why it does not run, in words. */
  reason: string | null;
  /** Of a missed row: the last occurrence that it covers, and how many. */
  missedUntil: Date | null;
  occurrences: number | null;
}

/** What becomes of a due task: every due occurrence is covered by exactly one of the runs. */
export interface Dispatch {
  taskId: string;
  runs: readonly PlannedRun[];
  nextRunAt: Date | null;
  scheduleError: string | null;
}

export interface Lateness {
  now: Date;
  /** An occurrence found up to this late simply runs. */
  thresholdMs: number;
}

/** The next occurrence lies after every one that is handled here, so that it only ever grows, whatever the clock does. */
export function planDispatch(task: DueTask, activity: Activity, { now, thresholdMs }: Lateness): Dispatch {
  const isLate = now.getTime() - task.nextRunAt.getTime() > thresholdMs;
  try {
    const schedule = compiledSchedule(task.schedule, task.timeZone);
    const due = dueOccurrences(schedule, task.nextRunAt, isLate ? now : task.nextRunAt);
    const onTime = () => [fire(task, activity, task.nextRunAt, 'schedule')];
    const runs = isLate ? afterOutage(task, activity, due, { now, thresholdMs }) : onTime();
    const scheduleError = due.next === null ? neverFires(task.schedule).message : null;
    return { taskId: task.id, runs, nextRunAt: due.next, scheduleError };
  } catch (error) {
    // A schedule that can no longer be read (a zone that went away): what was due runs, and the task says why nothing follows.
    const scheduleError = error instanceof Error ? error.message : String(error);
    return {
      taskId: task.id,
      runs: [fire(task, activity, task.nextRunAt, 'schedule')],
      nextRunAt: null,
      scheduleError,
    };
  }
}

/** After an outage at most the newest occurrence runs; the others become one row that says so. */
function afterOutage(task: DueTask, activity: Activity, due: DueOccurrences, lateness: Lateness): PlannedRun[] {
  const { newest, lastButOne, count } = due;
  const trigger = triggerOf(task, newest, lateness);
  if (trigger === null) return [missed(task, newest, count)];
  const run = fire(task, activity, newest, trigger);
  return lastButOne === null ? [run] : [missed(task, lastButOne, count - 1), run];
}

/** How the newest occurrence of an outage runs; null when its task does not want it any more. */
function triggerOf(task: DueTask, newest: Date, { now, thresholdMs }: Lateness): RunTrigger | null {
  const ageMs = now.getTime() - newest.getTime();
  if (ageMs <= thresholdMs) return 'schedule';
  if (task.misfirePolicy === 'run_once' && ageMs <= task.misfireGraceSeconds * 1000) return 'catch_up';
  return null;
}

function missed({ id: taskId, nextRunAt }: DueTask, until: Date, occurrences: number): PlannedRun {
  const reason = 'no scheduler was up when it was due';
  return {
    taskId,
    scheduledFor: nextRunAt,
    trigger: 'schedule',
    state: 'missed',
    reason,
    missedUntil: until,
    occurrences,
  };
}

function fire(task: DueTask, activity: Activity, scheduledFor: Date, trigger: RunTrigger): PlannedRun {
  const { state, reason } = overlapOf(task, activity);
  return { taskId: task.id, scheduledFor, trigger, state, reason, missedUntil: null, occurrences: null };
}

function overlapOf({ overlapPolicy }: DueTask, activity: Activity): Pick<PlannedRun, 'state' | 'reason'> {
  if (!activity.hasActiveRun) return { state: 'queued', reason: null };
  if (overlapPolicy === 'skip') return { state: 'skipped', reason: 'the previous run was still active' };
  if (activity.hasWaitingRun) return { state: 'skipped', reason: 'another occurrence was already waiting' };
  return { state: 'waiting', reason: null };
}
