import { expect, test } from 'vitest';
import { otherClock } from './other-clock';

test.each([
  ['2026-03-27T08:00:00.000Z', '2026-03-27T09:00:00+01:00', 'Europe/Berlin', '08:00 UTC'],
  ['2026-03-27T08:00:00.000Z', '2026-03-27T09:00:00+01:00', 'UTC', '08:00 UTC'],
  ['2026-03-27T08:00:00.000Z', '2026-03-27T08:00:00+00:00', 'Europe/Berlin', '09:00 CET'],
  ['2026-03-27T08:00:00.000Z', '2026-03-27T08:00:00+00:00', 'UTC', null],
  ['2026-03-27T23:30:00.000Z', '2026-03-27T23:30:00+00:00', 'Europe/Berlin', '00:30 CET, the day after'],
  ['2026-03-27T23:30:00.000Z', '2026-03-28T08:30:00+09:00', 'America/New_York', '19:30 GMT-4, the day before'],
])('at %s, when the schedule’s clock shows %s, in %s it is %j', (at, localTime, ownZone, told) => {
  expect(otherClock(at, localTime, ownZone)).toBe(told);
});
