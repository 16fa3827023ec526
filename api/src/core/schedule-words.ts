import { Remembered } from '@task-scheduler/engine/core/remembered';
import { describeSchedule } from '@task-scheduler/engine/core/schedule/describe';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import type { Task } from './entities/index.js';
import { whenReadable } from './next-run.js';

/** Finding the words costs more than all else in a row of the dashboard; a fleet of tasks shares few schedules. */
const known = new Remembered<string, string>(10_000);

/** A task's schedule in words; as it stands when nobody can read it. */
export function describeTask({ schedule, timeZone }: Pick<Task, 'schedule' | 'timeZone'>): string {
  return known.get(`${timeZone}\n${schedule}`, () =>
    whenReadable(schedule, () => describeSchedule(compileSchedule(schedule, timeZone))),
  );
}
