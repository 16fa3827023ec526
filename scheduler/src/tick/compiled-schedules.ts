import { Remembered } from '@task-scheduler/engine/core/remembered';
import { compileSchedule, type Schedule } from '@task-scheduler/engine/core/schedule/schedule';

/** Compiling costs more than computing the next occurrence; a fleet of tasks shares few schedules. */
const compiled = new Remembered<string, Schedule>(10_000);

/** The schedule, compiled once. Throws what `compileSchedule` throws. */
export function compiledSchedule(text: string, timeZone: string): Schedule {
  return compiled.get(`${timeZone}\n${text}`, () => compileSchedule(text, timeZone));
}
