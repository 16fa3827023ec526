import { Injectable } from '@nestjs/common';
import { previewSchedule, type SchedulePreview } from '@task-scheduler/engine/core/schedule/preview';
import { compileSchedule } from '@task-scheduler/engine/core/schedule/schedule';
import { type Upcoming, upcomingOccurrences } from '@task-scheduler/engine/core/schedule/upcoming';
import type { Task } from '../../core/entities/index.js';
import { nextRunOf, type ScheduledTask, whenReadable } from '../../core/next-run.js';
import { refusingAt } from '../../core/refusal.js';
import { checkWholeNumber } from '../../core/rules/whole-number.js';
import { describeTask } from '../../core/schedule-words.js';

@Injectable()
export class ScheduleUseCases {
  preview(text: string, timeZone: string | null, from: Date | null, first: number | null): SchedulePreview {
    return previewSchedule(text, timeZone ?? 'UTC', from ?? new Date(), readFirst(first ?? 10));
  }

  upcomingRuns({ schedule, timeZone }: Pick<Task, 'schedule' | 'timeZone'>, first: number | null): readonly Upcoming[] {
    const count = readFirst(first ?? 5);
    return whenReadable([], () => upcomingOccurrences(compileSchedule(schedule, timeZone), new Date(), count));
  }

  nextRunAt(task: ScheduledTask): Date | null {
    return nextRunOf(task);
  }

  describe(task: Pick<Task, 'schedule' | 'timeZone'>): string {
    return describeTask(task);
  }
}

function readFirst(first: number): number {
  refusingAt(['first'], () => checkWholeNumber('first', [1, 100], first));
  return first;
}
