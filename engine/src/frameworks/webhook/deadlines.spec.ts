import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeadlines } from './deadlines.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

test('a deadline expires once, when its time has passed', () => {
  const expire = vi.fn();
  createDeadlines().set(100, expire);
  vi.advanceTimersByTime(99);
  expect(expire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(expire).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(expire).toHaveBeenCalledTimes(1);
});

test('a deadline that is canceled does not expire', () => {
  const expire = vi.fn();
  createDeadlines().set(100, expire)();
  vi.advanceTimersByTime(1000);
  expect(expire).not.toHaveBeenCalled();
});

test('the timer stops with the last deadline and starts with the next', () => {
  const deadlines = createDeadlines();
  deadlines.set(10, () => undefined);
  vi.advanceTimersByTime(100);
  expect(vi.getTimerCount()).toBe(0);
  const expire = vi.fn();
  deadlines.set(10, expire);
  vi.advanceTimersByTime(100);
  expect(expire).toHaveBeenCalledTimes(1);
});
