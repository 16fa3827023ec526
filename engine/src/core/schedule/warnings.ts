import { clockChangeWarnings } from './clock-change-warnings.js';
import { nextOccurrence } from './next-occurrence.js';
import type { Schedule } from './schedule.js';
import type { ScheduleWarning } from './schedule-warning.js';
import { unevenStep, unevenStepText } from './uneven-step.js';
import { DAY_MS } from './wall-time.js';

/** What a valid schedule may do against its author's expectation, from this moment on. */
export function scheduleWarnings(schedule: Schedule, from: Date): ScheduleWarning[] {
  return [
    ...unevenStepWarnings(schedule),
    ...dayWarnings(schedule),
    ...clockChangeWarnings(schedule, from),
    ...rareWarnings(schedule, from),
  ];
}

function unevenStepWarnings({ fields }: Schedule): ScheduleWarning[] {
  return fields.flatMap((field) => {
    const uneven = unevenStep(field);
    return uneven ? [{ code: 'UNEVEN_STEP', message: unevenStepText(uneven) }] : [];
  });
}

function dayWarnings({ fields, calendar }: Schedule): ScheduleWarning[] {
  const [, , day, , weekday] = fields.map(({ text }) => text);
  if (!calendar.bothDaysMustMatch) {
    const message = `Runs on days that match the day of month (${day}) or the weekday (${weekday}): either is enough.`;
    return [{ code: 'DOM_DOW_OR', message }];
  }
  if (calendar.days.size === 31 || calendar.weekdays.size === 7) return [];
  const message = `Runs only on days that match both the day of month (${day}) and the weekday (${weekday}), because one of them starts with *.`;
  return [{ code: 'DOM_DOW_AND', message }];
}

const YEAR_MS = 366 * DAY_MS;

function rareWarnings(schedule: Schedule, from: Date): ScheduleWarning[] {
  const first = nextOccurrence(schedule, from);
  const second = first && nextOccurrence(schedule, first);
  if (first && second && first.getTime() - from.getTime() <= YEAR_MS && second.getTime() - first.getTime() <= YEAR_MS)
    return [];
  const dates = [first, second].flatMap((date) => (date ? [date.toISOString().slice(0, 10)] : []));
  const told = dates.length === 0 ? 'not within five years' : `next on ${dates.join(', then ')}`;
  return [{ code: 'RARE', message: `Runs less than once a year: ${told}.` }];
}
