import { expect, test } from 'vitest';
import { createWarmUp, type LookAtPostgres } from './warm-up.js';

function aClock() {
  let clock = 0;
  const isWarm = createWarmUp(10_000, () => clock);
  return (seconds: number, look: LookAtPostgres) => {
    clock = seconds * 1000;
    return isWarm(look);
  };
}
const upFor = (seconds: number) => ({ upMs: seconds * 1000 });

test('a new scheduler reaps at once when Postgres has been up for ten seconds', () => {
  expect(aClock()(100, upFor(10))).toBe(true);
});

test('nothing is reaped in the first ten seconds of Postgres', () => {
  const at = aClock();
  expect(at(100, upFor(0.5))).toBe(false);
  expect(at(109.4, upFor(9.9))).toBe(false);
  expect(at(109.5, upFor(10))).toBe(true);
});

test('nothing is reaped in the first ten seconds after Postgres was away, though it never stopped', () => {
  const at = aClock();
  expect(at(100, upFor(600))).toBe(true);
  expect(at(101, 'away')).toBe(false);
  expect(at(102, upFor(602))).toBe(false);
  expect(at(111.9, upFor(612))).toBe(false);
  expect(at(112, upFor(612))).toBe(true);
});

test('a restart that happened between two looks counts all the same', () => {
  const at = aClock();
  expect(at(100, upFor(600))).toBe(true);
  expect(at(101, upFor(0.2))).toBe(false);
  expect(at(110.8, upFor(10))).toBe(true);
});
