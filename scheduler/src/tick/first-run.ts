import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { neverFires } from '@task-scheduler/engine/core/schedule/schedule';
import { compiledSchedule } from './compiled-schedules.js';

/** The first occurrence, or why there is none. */
export interface FirstRun {
  at: Date | null;
  error: string | null;
}

/** Never throws: one task's schedule must not keep the others from firing. */
export function firstRun(schedule: string, timeZone: string, after: Date): FirstRun {
  try {
    const at = nextOccurrence(compiledSchedule(schedule, timeZone), after);
    return { at, error: at === null ? neverFires(schedule).message : null };
  } catch (error) {
    return { at: null, error: error instanceof Error ? error.message : String(error) };
  }
}
