import { expect, test } from 'vitest';
import { compileSchedule } from './schedule.js';
import { upcomingOccurrences } from './upcoming.js';

test.each([
  [
    'a fixed time in a gap runs right after it',
    '30 2 * * *',
    'Europe/Berlin',
    '2026-03-28T12:00Z',
    ['2026-03-29T01:00', '2026-03-30T00:30'],
  ],
  [
    'fixed times in one gap run once',
    '0,15,30 2,3 * * *',
    'Europe/Berlin',
    '2026-03-28T12:00Z',
    ['2026-03-29T01:00', '2026-03-29T01:15'],
  ],
  [
    'a fixed time in an overlap runs the first time only',
    '30 2 * * *',
    'Europe/Berlin',
    '2026-10-24T12:00Z',
    ['2026-10-25T00:30', '2026-10-26T01:30'],
  ],
  [
    'asked between the two passes, a fixed time waits for the next day',
    '30 2 * * *',
    'Europe/Berlin',
    '2026-10-25T00:45Z',
    ['2026-10-26T01:30', '2026-10-27T01:30'],
  ],
  [
    'a starred minute leaves out what a gap leaves out',
    '*/30 2 * * *',
    'Europe/Berlin',
    '2026-03-28T12:00Z',
    ['2026-03-30T00:00', '2026-03-30T00:30'],
  ],
  [
    'a starred hour runs in both passes',
    '30 */2 * * *',
    'Europe/Berlin',
    '2026-10-25T00:00Z',
    ['2026-10-25T00:30', '2026-10-25T01:30', '2026-10-25T03:30'],
  ],
  [
    'hourly stays hourly',
    '0 * * * *',
    'Europe/Berlin',
    '2026-03-28T23:59Z',
    ['2026-03-29T00:00', '2026-03-29T01:00', '2026-03-29T02:00'],
  ],
  [
    'Lord Howe, back by half an hour',
    '0 * * * *',
    'Australia/Lord_Howe',
    '2026-04-04T12:00Z',
    ['2026-04-04T13:00', '2026-04-04T14:00', '2026-04-04T15:30', '2026-04-04T16:30'],
  ],
  [
    'Lord Howe, on by half an hour',
    '0 2 * * *',
    'Australia/Lord_Howe',
    '2026-10-03T00:00Z',
    ['2026-10-03T15:30', '2026-10-04T15:00'],
  ],
  [
    'a midnight that is left out: Cairo',
    '0 0 * * *',
    'Africa/Cairo',
    '2026-04-23T12:00Z',
    ['2026-04-23T22:00', '2026-04-24T21:00'],
  ],
  [
    'a midnight that comes twice: Havana',
    '30 0 * * *',
    'America/Havana',
    '2026-10-31T12:00Z',
    ['2026-11-01T04:30', '2026-11-02T05:30'],
  ],
  [
    'a midnight that is left out: Beirut',
    '0 0 * * *',
    'Asia/Beirut',
    '2026-03-28T12:00Z',
    ['2026-03-28T22:00', '2026-03-29T21:00'],
  ],
  [
    'a midnight that is left out: Santiago',
    '0 0 * * *',
    'America/Santiago',
    '2026-09-05T12:00Z',
    ['2026-09-06T04:00', '2026-09-07T03:00'],
  ],
  [
    'the day that Samoa left out',
    '0 9 * * *',
    'Pacific/Apia',
    '2011-12-29T00:00Z',
    ['2011-12-29T19:00', '2011-12-30T10:00', '2011-12-30T19:00'],
  ],
  [
    'the day that Kwajalein left out, by real time',
    '0 */12 * * *',
    'Pacific/Kwajalein',
    '1993-08-20T12:00Z',
    ['1993-08-21T00:00', '1993-08-21T12:00', '1993-08-22T00:00'],
  ],
  [
    'an offset with seconds',
    '0 12 * * *',
    'Africa/Monrovia',
    '1971-06-01T00:00Z',
    ['1971-06-01T12:44', '1971-06-02T12:44'],
  ],
])('%s', (_, text, zone, after, expected) => {
  expect(occurrences(text, zone, after, expected.length)).toEqual(expected);
});

test('every quarter of an hour in Chatham goes on by quarters through its clock change', () => {
  const quarters = Array.from({ length: 40 }, (_, index) => new Date(Date.UTC(2026, 3, 4, 10, index * 15)));
  const expected = quarters.map((quarter) => quarter.toISOString().slice(0, 16));
  expect(occurrences('*/15 * * * *', 'Pacific/Chatham', '2026-04-04T09:59Z', 40)).toEqual(expected);
});

function occurrences(text: string, timeZone: string, after: string, count: number): string[] {
  const upcoming = upcomingOccurrences(compileSchedule(text, timeZone), new Date(after), count);
  return upcoming.map(({ scheduledFor }) => scheduledFor.toISOString().slice(0, 16));
}
