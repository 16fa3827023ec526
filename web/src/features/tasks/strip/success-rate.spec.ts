import { expect, test } from 'vitest';
import { percentage, successRate } from './success-rate';

test.each([
  [[], null],
  [['SKIPPED', 'RUNNING'], null],
  [['FINISH', 'SKIPPED'], 1],
  [['FINISH', 'FAILED', 'FINISH', 'FINISH'], 0.75],
] as const)('of the runs %j that part finished', (states, rate) => {
  expect(successRate(states.map((state) => ({ state })))).toBe(rate);
});

test('what failed once is not rounded away', () => {
  expect([percentage(1), percentage(0.9999), percentage(0)]).toEqual(['100 %', '99.9 %', '0 %']);
});
