import { type Calendar, calendarOf } from './calendar.js';
import { checkField } from './check-field.js';
import { ScheduleError, quoted } from './schedule-error.js';
import { type FieldText, splitFields } from './split-fields.js';
import { type TimeZone, findTimeZone } from './time-zone.js';

/** A cron expression in a time zone, read once and ready to be asked. */
export interface Schedule {
  readonly text: string;
  readonly timeZone: string;
  readonly fields: readonly FieldText[];
  readonly calendar: Calendar;
  readonly zone: TimeZone;
}

export function compileSchedule(text: string, timeZone: string): Schedule {
  const fields = splitFields(text);
  fields.forEach(checkField);
  const calendar = calendarOf(fields);
  if (!namesAnyDay(calendar)) throw neverFires(text, fields.find(({ rule }) => rule.field === 'day')?.position);
  const zone = findTimeZone(timeZone);
  if (!zone) throw unknownTimeZone(timeZone);
  return { text, timeZone: zone.name, fields, calendar, zone };
}

export function neverFires(text: string, position: number | null = null): ScheduleError {
  const message = `expected schedule to fire within five years, got: ${quoted(text)}, which never fires in that time`;
  return new ScheduleError('INVALID_SCHEDULE', message, position === null ? null : 'day', position);
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

// 30 February. Every date falls on every weekday in some year, so weekdays need no look.
function namesAnyDay({ days, months, bothDaysMustMatch }: Calendar): boolean {
  if (!bothDaysMustMatch) return true;
  const first = Math.min(...days);
  return longestMonths.some((length, index) => months.has(index + 1) && first <= length);
}

function unknownTimeZone(name: string): ScheduleError {
  const message = `expected time zone to be an IANA name such as UTC or Europe/Berlin, got: ${quoted(name)}`;
  return new ScheduleError('INVALID_TIMEZONE', message);
}
