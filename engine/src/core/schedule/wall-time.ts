import type { Calendar } from './calendar.js';

/** Wall times are milliseconds as `Date.UTC` counts them: what a clock shows, whatever its zone. */
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** The first wall minute in [from, until) that the calendar names. */
export function nextWallMinute(calendar: Calendar, from: number, until: number): number | null {
  const start = Math.ceil(from / MINUTE_MS) * MINUTE_MS;
  const startDay = Math.floor(start / DAY_MS);
  const untilDay = Math.ceil(until / DAY_MS);
  if (nextDay(calendar, startDay, Math.min(startDay + 1, untilDay)) === startDay) {
    const minute = nextMinuteOfDay(calendar, (start - startDay * DAY_MS) / MINUTE_MS);
    if (minute !== null) return before(startDay * DAY_MS + minute * MINUTE_MS, until);
  }
  const day = nextDay(calendar, startDay + 1, untilDay);
  return day === null ? null : before(day * DAY_MS + (nextMinuteOfDay(calendar, 0) ?? 0) * MINUTE_MS, until);
}

function before(wall: number, until: number): number | null {
  return wall < until ? wall : null;
}

/** Days are counted from 1970-01-01. */
function nextDay(calendar: Calendar, from: number, until: number): number | null {
  for (let day = from; day < until;) {
    const date = new Date(day * DAY_MS);
    const length = monthLength(date);
    let dayOfMonth = date.getUTCDate();
    if (!calendar.months.has(date.getUTCMonth() + 1)) {
      day += length - dayOfMonth + 1;
      continue;
    }
    for (; dayOfMonth <= length && day < until; dayOfMonth++, day++)
      if (matchesDay(calendar, day, dayOfMonth)) return day;
  }
  return null;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function monthLength(date: Date): number {
  const month = date.getUTCMonth();
  const year = date.getUTCFullYear();
  if (month === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return monthLengths[month] ?? NaN;
}

function matchesDay({ days, weekdays, bothDaysMustMatch }: Calendar, day: number, dayOfMonth: number): boolean {
  const isDay = days.has(dayOfMonth);
  // 1970-01-01 was a Thursday; the remainder of an earlier day is negative.
  const isWeekday = weekdays.has(((day % 7) + 11) % 7);
  return bothDaysMustMatch ? isDay && isWeekday : isDay || isWeekday;
}

function nextMinuteOfDay({ hours, minutes }: Calendar, from: number): number | null {
  const fromHour = Math.floor(from / 60);
  for (const hour of hours) {
    if (hour < fromHour) continue;
    const fromMinute = hour === fromHour ? from % 60 : 0;
    for (const minute of minutes) if (minute >= fromMinute) return hour * 60 + minute;
  }
  return null;
}
