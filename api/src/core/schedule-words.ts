import { describeSchedule } from '@task-scheduler/engine/core/schedule/describe';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import type { Task } from './entities/index.js';
import { whenReadable } from './next-run.js';

/** Finding the words costs more than all else in a row of the dashboard; a fleet of tasks shares few schedules. */
const KEPT = 10_000;
const known = new Map<string, string>();

/** A task's schedule in words; as it stands when nobody can read it. */
export function describeTask({ schedule, timeZone }: Pick<Task, 'schedule' | 'timeZone'>): string {
  const key = `${timeZone}\n${schedule}`;
  const words = known.get(key) ?? whenReadable(schedule, () => describeSchedule(compileSchedule(schedule, timeZone)));
  if (known.size >= KEPT) known.clear();
  known.set(key, words);
  return words;
}
