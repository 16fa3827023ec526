import { expect, test } from 'vitest';
import { offsetOf, timeZones } from './time-zones';

test('the own zone comes first, then UTC, then those in use, each once', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = timeZones(['Pacific/Chatham', 'Asia/Kolkata', 'UTC', 'Asia/Kolkata']);
  const first = [...new Set([own, 'UTC', 'Asia/Kolkata', 'Pacific/Chatham'])];
  expect(zones.slice(0, first.length)).toEqual(first);
  expect(new Set(zones).size).toBe(zones.length);
});

test.each([
  ['Asia/Kolkata', 'UTC+5:30'],
  ['America/New_York', 'UTC−5'],
  ['Europe/London', 'UTC'],
  ['UTC', ''],
  ['Mars/Olympus_Mons', ''],
])('in January %s is %j', (zone, offset) => {
  expect(offsetOf(zone, new Date('2026-01-15T12:00:00Z'))).toBe(offset);
});

test('a zone is found by the name it has today', () => {
  expect(timeZones()).toEqual(expect.arrayContaining(['Asia/Kolkata', 'Europe/Kyiv']));
});
