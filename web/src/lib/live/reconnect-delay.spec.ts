import { expect, test } from 'vitest';
import { reconnectDelayMs } from './reconnect-delay';

test.each([
  [0, 1000],
  [1, 2000],
  [2, 5000],
  [3, 15_000],
  [400, 15_000],
])('retry %i waits about %i ms', (retries, delayMs) => {
  expect(reconnectDelayMs(retries, 0.5)).toBe(delayMs);
  expect(reconnectDelayMs(retries, 0)).toBe(delayMs * 0.75);
  expect(reconnectDelayMs(retries, 1)).toBe(delayMs * 1.25);
});
