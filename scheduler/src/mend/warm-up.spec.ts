import { expect, test } from 'vitest';
import { createWarmUp } from './warm-up.js';

test('nothing is reaped in the first ten seconds of contact, nor in the first ten after a failure', () => {
  let clock = 0;
  const isWarm = createWarmUp(10_000, () => clock);
  const at = (seconds: number, event: 'contact' | 'failure') => {
    clock = seconds * 1000;
    return isWarm(event);
  };
  expect(at(0, 'contact')).toBe(false);
  expect(at(9.9, 'contact')).toBe(false);
  expect(at(10, 'contact')).toBe(true);
  expect(at(11, 'failure')).toBe(false);
  expect(at(12, 'contact')).toBe(false);
  expect(at(21.9, 'contact')).toBe(false);
  expect(at(22, 'contact')).toBe(true);
});
