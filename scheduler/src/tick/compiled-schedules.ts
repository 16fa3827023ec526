import { compileSchedule, type Schedule } from '@task-scheduler/engine/core/schedule/schedule';

/** Compiling costs more than computing the next occurrence; a fleet of tasks shares few schedules. */
const KEPT = 10_000;
const compiled = new Map<string, Schedule>();

/** The schedule, compiled once. Throws what `compileSchedule` throws. */
export function compiledSchedule(text: string, timeZone: string): Schedule {
  const key = `${timeZone}\n${text}`;
  const known = compiled.get(key);
  if (known) return known;
  const schedule = compileSchedule(text, timeZone);
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(key, schedule);
  return schedule;
}
