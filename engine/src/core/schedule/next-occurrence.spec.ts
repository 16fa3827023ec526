import { expect, test } from 'vitest';
import { nextOccurrence } from './next-occurrence.js';
import { compileSchedule } from './schedule.js';
import { upcomingOccurrences } from './upcoming.js';

test('is strictly after the instant it is asked about, to the millisecond', () => {
  const everyMinute = compileSchedule('* * * * *', 'UTC');
  const minute = Date.UTC(2026, 0, 1, 12, 0);
  expect(nextOccurrence(everyMinute, new Date(minute - 1))?.getTime()).toBe(minute);
  expect(nextOccurrence(everyMinute, new Date(minute))?.getTime()).toBe(minute + 60_000);
  expect(nextOccurrence(everyMinute, new Date(minute + 1))?.getTime()).toBe(minute + 60_000);
});

test.each([
  ['* * * * *', ['2026-01-01T00:01', '2026-01-01T00:02']],
  ['@hourly', ['2026-01-01T01:00', '2026-01-01T02:00']],
  ['@daily', ['2026-01-02T00:00', '2026-01-03T00:00']],
  ['@midnight', ['2026-01-02T00:00', '2026-01-03T00:00']],
  ['@Weekly', ['2026-01-04T00:00', '2026-01-11T00:00']],
  ['@monthly', ['2026-02-01T00:00', '2026-03-01T00:00']],
  ['@YEARLY', ['2027-01-01T00:00', '2028-01-01T00:00']],
  ['@annually', ['2027-01-01T00:00', '2028-01-01T00:00']],
  ['0 0 * * 0', ['2026-01-04T00:00', '2026-01-11T00:00']],
  ['0 0 * * 7', ['2026-01-04T00:00', '2026-01-11T00:00']],
  ['0 0 * * 0,7', ['2026-01-04T00:00', '2026-01-11T00:00']],
  ['0 0 * * 6-7', ['2026-01-03T00:00', '2026-01-04T00:00']],
  ['0 0 * * Mon-fri', ['2026-01-02T00:00', '2026-01-05T00:00']],
  ['0 0 1 FEB,jul *', ['2026-02-01T00:00', '2026-07-01T00:00']],
  ['5/20 0 1 1 *', ['2026-01-01T00:05', '2026-01-01T00:25']],
  ['10,5-15/5,10 0 * * *', ['2026-01-01T00:05', '2026-01-01T00:10']],
  ['  0\t12  * * *  ', ['2026-01-01T12:00', '2026-01-02T12:00']],
  ['00 09 * * *', ['2026-01-01T09:00', '2026-01-02T09:00']],
  ['0 0 31 * *', ['2026-01-31T00:00', '2026-03-31T00:00']],
  ['0 0 29 2 *', ['2028-02-29T00:00', '2032-02-29T00:00']],
  ['0 0 30 2 1', ['2026-02-02T00:00', '2026-02-09T00:00']],
])('%s runs at %j', (text, expected) => {
  expect(occurrences(text, 'UTC', '2026-01-01T00:00Z', 2)).toEqual(expected);
});

test.each([
  ['either day field is enough', '0 0 13 * 5', ['2026-01-02', '2026-01-09', '2026-01-13', '2026-01-16']],
  [
    'a starred step and a weekday must both match',
    '0 0 */2 * 3',
    ['2026-01-07', '2026-01-21', '2026-02-11', '2026-02-25'],
  ],
  [
    'a day and a starred weekday must both match',
    '0 0 1-10 * */3',
    ['2026-01-03', '2026-01-04', '2026-01-07', '2026-01-10'],
  ],
])('%s: %s', (_, text, dates) => {
  const expected = dates.map((date) => `${date}T00:00`);
  expect(occurrences(text, 'UTC', '2026-01-01T00:00Z', 4)).toEqual(expected);
});

test.each([
  ['1999-03-01', '2000-02-29'],
  ['2099-03-02', '2104-02-29'],
  ['2099-02-20', undefined],
  ['2096-03-01', undefined],
])('after %s the next leap day within five years is %s', (after, date) => {
  expect(occurrences('0 0 29 2 *', 'UTC', `${after}T00:00Z`, 1)[0]?.slice(0, 10)).toBe(date);
});

test.each([-8.64e15, -62_167_219_200_000, 0, 8.64e15])('an instant at the end of time (%d) is answered', (instant) => {
  const next = nextOccurrence(compileSchedule('0 0 1 1 *', 'Asia/Tokyo'), new Date(instant));
  expect(next === null || next.getTime() > instant).toBe(true);
});

test('an invalid date is refused', () => {
  expect(() => nextOccurrence(compileSchedule('* * * * *', 'UTC'), new Date(NaN))).toThrow(
    'expected instant to be a valid date',
  );
});

function occurrences(text: string, timeZone: string, after: string, count: number): string[] {
  const upcoming = upcomingOccurrences(compileSchedule(text, timeZone), new Date(after), count);
  return upcoming.map(({ scheduledFor }) => scheduledFor.toISOString().slice(0, 16));
}
