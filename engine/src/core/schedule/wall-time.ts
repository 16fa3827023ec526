import type { Calendar } from './calendar.js';

/** Wall times are milliseconds as `Date.UTC` counts them: what a clock shows, whatever its zone. */
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
/** Two days short of the last that a Date can hold, so that its wall time fits as well. */
export const LAST_INSTANT = 8.64e15 - 2 * DAY_MS;

/** The first wall minute in [from, until) that the calendar names. */
export function nextWallMinute(calendar: Calendar, from: number, until: number): number | null {
  const start = Math.ceil(from / MINUTE_MS) * MINUTE_MS;
  const untilDay = Math.ceil(until / DAY_MS);
  let day = nextDay(calendar, Math.floor(start / DAY_MS), untilDay);
  // Goes round twice at most: only of the first day a part may be over.
  for (; day !== null; day = nextDay(calendar, day + 1, untilDay)) {
    const minute = nextMinuteOfDay(calendar, Math.max(0, start - day * DAY_MS) / MINUTE_MS);
    if (minute === null) continue;
    const wall = day * DAY_MS + minute * MINUTE_MS;
    return wall < until ? wall : null;
  }
  return null;
}

/** Days are counted from 1970-01-01. */
function nextDay(calendar: Calendar, from: number, until: number): number | null {
  let firstOfMonth = from - new Date(from * DAY_MS).getUTCDate() + 1;
  while (firstOfMonth < until) {
    const date = new Date(firstOfMonth * DAY_MS);
    const firstOfNext = firstOfMonth + monthLength(date);
    if (calendar.months.has(date.getUTCMonth() + 1)) {
      const end = Math.min(firstOfNext, until);
      for (let day = Math.max(from, firstOfMonth); day < end; day++)
        if (matchesDay(calendar, day, day - firstOfMonth + 1)) return day;
    }
    firstOfMonth = firstOfNext;
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
