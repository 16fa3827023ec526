import type { OverlapPolicy } from '@task-scheduler/engine/core/task';
import { nextRun } from './next-run.js';

/** A due task, locked by this scheduler. */
export interface DueTask {
  id: string;
  schedule: string;
  timeZone: string;
  overlapPolicy: OverlapPolicy;
  /** The occurrence that is due. */
  nextRunAt: Date;
  hasActiveRun: boolean;
}

/** What becomes of a due task: one run for its occurrence, and the next occurrence. */
export interface Dispatch {
  taskId: string;
  scheduledFor: Date;
  state: 'queued' | 'skipped';
  /** Why it is skipped, in words. */
  reason: string | null;
  nextRunAt: Date | null;
  scheduleError: string | null;
}

/** The next occurrence lies after now and after the present one, so that it only ever grows, whatever the clock does. */
export function planDispatch(task: DueTask, now: Date): Dispatch {
  const after = task.nextRunAt > now ? task.nextRunAt : now;
  const { at, error } = nextRun(task.schedule, task.timeZone, after);
  return {
    taskId: task.id,
    scheduledFor: task.nextRunAt,
    state: task.hasActiveRun ? 'skipped' : 'queued',
    reason: task.hasActiveRun ? 'the previous run was still active' : null,
    nextRunAt: at,
    scheduleError: error,
  };
}
