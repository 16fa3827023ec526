import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { compiledSchedule } from './compiled-schedules.js';

/** The next occurrence, or why there is none. */
export interface NextRun {
  at: Date | null;
  error: string | null;
}

/** Never throws: one task's schedule must not keep the others from firing. */
export function nextRun(schedule: string, timeZone: string, after: Date): NextRun {
  try {
    const at = nextOccurrence(compiledSchedule(schedule, timeZone), after);
    if (at) return { at, error: null };
    return { at: null, error: `expected schedule to fire within 5 years, got: "${schedule}"` };
  } catch (error) {
    return { at: null, error: error instanceof Error ? error.message : String(error) };
  }
}
