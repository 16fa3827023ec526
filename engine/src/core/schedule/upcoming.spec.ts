import { expect, test } from 'vitest';
import { compileSchedule } from './schedule.js';
import { upcomingOccurrences } from './upcoming.js';

const berlin = (text: string, after: string, count: number) =>
  upcomingOccurrences(compileSchedule(text, 'Europe/Berlin'), new Date(after), count);

test('tells the instant and the local time with its offset', () => {
  expect(berlin('0 9 * * *', '2026-03-28T00:00Z', 2)).toEqual([
    { scheduledFor: new Date('2026-03-28T08:00Z'), localTime: '2026-03-28T09:00:00+01:00', note: null },
    { scheduledFor: new Date('2026-03-29T07:00Z'), localTime: '2026-03-29T09:00:00+02:00', note: null },
  ]);
});

test.each([
  ['UTC', '2026-01-01T12:00:00+00:00'],
  ['Asia/Kolkata', '2026-01-01T12:00:00+05:30'],
  ['America/St_Johns', '2026-01-01T12:00:00-03:30'],
])('writes the offset of %s', (timeZone, localTime) => {
  const schedule = compileSchedule('0 12 * * *', timeZone);
  expect(upcomingOccurrences(schedule, new Date('2025-12-31T18:00Z'), 1)).toMatchObject([{ localTime }]);
});

test.each([
  [
    'moved',
    '30 2 * * *',
    '2026-03-28T12:00Z',
    '02:30 left out, because the clock jumps from 02:00 to 03:00; moved to 03:00',
  ],
  [
    'merged',
    '0,30 2 * * *',
    '2026-03-28T12:00Z',
    '02:00 and 02:30 left out, because the clock jumps from 02:00 to 03:00; merged into one run at 03:00',
  ],
  [
    'merged with a run of its own',
    '0 2,3 * * *',
    '2026-03-28T12:00Z',
    '02:00 left out, because the clock jumps from 02:00 to 03:00; merged into one run at 03:00',
  ],
  [
    'merged out of many',
    '0-59 2 * * *',
    '2026-03-28T12:00Z',
    '02:00, 02:01, 02:02 and more left out, because the clock jumps from 02:00 to 03:00; merged into one run at 03:00',
  ],
  [
    'run the first time only',
    '30 2 * * *',
    '2026-10-24T12:00Z',
    '02:30 comes twice, because the clock is set back from 03:00 to 02:00; runs the first time only',
  ],
  [
    'run both times, before the change',
    '30 */2 * * *',
    '2026-10-24T23:00Z',
    '02:30 comes twice, because the clock is set back from 03:00 to 02:00; runs both times',
  ],
  [
    'run both times, after the change',
    '30 */2 * * *',
    '2026-10-25T00:30Z',
    '02:30 for the second time, because the clock is set back from 03:00 to 02:00',
  ],
])('notes an occurrence that is %s', (_, text, after, note) => {
  expect(berlin(text, after, 1)).toMatchObject([{ note }]);
});

test('notes the first and the last minute that come twice, and not their neighbours', () => {
  const notes = berlin('* * * * *', '2026-10-24T23:58Z', 123).map(({ note }) => note?.slice(0, 5) ?? null);
  const hour = Array.from({ length: 60 }, (_, minute) => `02:${`${minute}`.padStart(2, '0')}`);
  expect(notes).toEqual([null, ...hour, ...hour, null, null]);
});

test('names the dates where a whole day is left out', () => {
  const schedule = compileSchedule('0 9 * * *', 'Pacific/Apia');
  expect(upcomingOccurrences(schedule, new Date('2011-12-30T00:00Z'), 1)[0]?.note).toBe(
    '09:00 on 30 December 2011 left out, because the clock jumps from 00:00 on 30 December 2011 to 00:00 on 31 December 2011; moved to 00:00 on 31 December 2011',
  );
});

test('a count of 0 gives none', () => {
  expect(berlin('* * * * *', '2026-01-01T00:00Z', 0)).toEqual([]);
});
