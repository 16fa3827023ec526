import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import { ScheduleError } from '@task-scheduler/engine/core/schedule/schedule-error';
import type { Task } from './entities/index.js';

export type ScheduledTask = Pick<Task, 'nextRunAt' | 'pausedAt' | 'schedule' | 'timeZone' | 'scheduleSince'>;

/** When the task fires next. Until a scheduler has written it down, what the scheduler will write is computed here. */
export function nextRunOf({ nextRunAt, pausedAt, schedule, timeZone, scheduleSince }: ScheduledTask): Date | null {
  if (nextRunAt !== null || pausedAt !== null) return nextRunAt;
  return whenReadable(null, () => nextOccurrence(compileSchedule(schedule, timeZone), scheduleSince));
}

/** A task that was written by plain SQL may have a schedule that nobody can read: `scheduleError` says so. */
export function whenReadable<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ScheduleError) return otherwise;
    throw error;
  }
}
