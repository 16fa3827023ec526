import { Injectable } from '@nestjs/common';
import { describeSchedule } from '@task-scheduler/engine/core/schedule/describe';
import { previewSchedule, type SchedulePreview } from '@task-scheduler/engine/core/schedule/preview';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import { ScheduleError } from '@task-scheduler/engine/core/schedule/schedule-error';
import { type Upcoming, upcomingOccurrences } from '@task-scheduler/engine/core/schedule/upcoming';
import type { Task } from '../../core/entities/index.js';
import { refusingAt } from '../../core/refusal.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';

@Injectable()
export class ScheduleUseCases {
  preview(text: string, timeZone: string | null, from: Date | null, first: number | null): SchedulePreview {
    return previewSchedule(text, timeZone ?? 'UTC', from ?? new Date(), readFirst(first ?? 10));
  }

  upcomingRuns({ schedule, timeZone }: Task, first: number | null): readonly Upcoming[] {
    const count = readFirst(first ?? 5);
    return whenReadable([], () => upcomingOccurrences(compileSchedule(schedule, timeZone), new Date(), count));
  }

  describe({ schedule, timeZone }: Task): string {
    return whenReadable(schedule, () => describeSchedule(compileSchedule(schedule, timeZone)));
  }
}

function readFirst(first: number): number {
  refusingAt(['first'], () => checkWholeNumber('first', [1, 100], first));
  return first;
}

/** A task that was written by plain SQL may have a schedule that nobody can read: `scheduleError` says so. */
function whenReadable<T>(otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ScheduleError) return otherwise;
    throw error;
  }
}
