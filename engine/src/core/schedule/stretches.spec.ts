import { expect, test } from 'vitest';
import { stretchesBetween } from './stretches.js';

const formatOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' });
const HOUR_MS = 3_600_000;

test('stretches cover their time without a hole, and tell gaps and overlaps', () => {
  const [start, end] = [Date.UTC(2026, 0), Date.UTC(2027, 0)];
  const [spring, autumn] = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)];
  expect(stretchesBetween(formatOf('Europe/Berlin'), start, end)).toEqual([
    { start, end: spring, offset: HOUR_MS, furthest: start + HOUR_MS },
    { start: spring, end: autumn, offset: 2 * HOUR_MS, furthest: spring + HOUR_MS },
    { start: autumn, end, offset: HOUR_MS, furthest: autumn + 2 * HOUR_MS },
  ]);
});

test('an overlap that began before the first stretch is remembered', () => {
  const change = Date.UTC(2026, 9, 25, 1);
  const start = change + HOUR_MS / 2;
  expect(stretchesBetween(formatOf('Europe/Berlin'), start, start + HOUR_MS)).toEqual([
    { start, end: start + HOUR_MS, offset: HOUR_MS, furthest: change + 2 * HOUR_MS },
  ]);
});

test('a change at the very start of the first stretch is seen', () => {
  const spring = Date.UTC(2026, 2, 29, 1);
  expect(stretchesBetween(formatOf('Europe/Berlin'), spring, spring + HOUR_MS)).toEqual([
    { start: spring, end: spring + HOUR_MS, offset: 2 * HOUR_MS, furthest: spring + HOUR_MS },
  ]);
});

test('two changes within a week are both found', () => {
  const stretches = stretchesBetween(formatOf('America/Recife'), Date.UTC(2000, 9, 1), Date.UTC(2000, 10, 1));
  expect(stretches.map(({ offset }) => offset / HOUR_MS)).toEqual([-3, -2, -3]);
});

test('an offset with seconds is read to the second', () => {
  const [stretch] = stretchesBetween(formatOf('Africa/Monrovia'), Date.UTC(1971, 0), Date.UTC(1971, 1));
  expect(stretch?.offset).toBe(-(44 * 60 + 30) * 1000);
});
