import { describeSchedule } from './describe.js';
import { nextOccurrence } from './next-occurrence.js';
import { compileSchedule, neverFires } from './schedule.js';
import { ScheduleError, type ScheduleField } from './schedule-error.js';
import { type Upcoming, upcomingOccurrences } from './upcoming.js';
import type { ScheduleWarning } from './schedule-warning.js';
import { scheduleWarnings } from './warnings.js';

export interface SchedulePreview {
  readonly valid: boolean;
  readonly error: string | null;
  readonly errorField: ScheduleField | null;
  readonly errorPosition: number | null;
  readonly description: string | null;
  readonly warnings: readonly ScheduleWarning[];
  readonly runs: readonly Upcoming[];
}

/** For a form, while a person types: a bad schedule or zone is an answer, not an exception. */
export function previewSchedule(text: string, timeZone: string, from: Date, count: number): SchedulePreview {
  try {
    return validPreview(text, timeZone, from, count);
  } catch (error) {
    if (error instanceof ScheduleError) return invalidPreview(error);
    throw error;
  }
}

function validPreview(text: string, timeZone: string, from: Date, count: number): SchedulePreview {
  const schedule = compileSchedule(text, timeZone);
  if (!nextOccurrence(schedule, from)) throw neverFires(text);
  return {
    valid: true,
    error: null,
    errorField: null,
    errorPosition: null,
    description: describeSchedule(schedule),
    warnings: scheduleWarnings(schedule, from),
    runs: upcomingOccurrences(schedule, from, count),
  };
}

function invalidPreview({ message, field, position }: ScheduleError): SchedulePreview {
  return {
    valid: false,
    error: message,
    errorField: field,
    errorPosition: position,
    description: null,
    warnings: [],
    runs: [],
  };
}
