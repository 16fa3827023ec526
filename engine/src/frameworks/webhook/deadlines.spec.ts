import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeadlines } from './deadlines.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const expiringIn = (ms: number) => ({ expiresAt: performance.now() + ms, expire: vi.fn() });

test('a deadline expires once, when its time has passed', () => {
  const expiring = expiringIn(100);
  createDeadlines().set(expiring);
  vi.advanceTimersByTime(99);
  expect(expiring.expire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(expiring.expire).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(expiring.expire).toHaveBeenCalledTimes(1);
});

test('a deadline that is canceled does not expire', () => {
  const deadlines = createDeadlines();
  const expiring = expiringIn(100);
  deadlines.set(expiring);
  deadlines.cancel(expiring);
  vi.advanceTimersByTime(1000);
  expect(expiring.expire).not.toHaveBeenCalled();
});

test('the timer stops with the last deadline and starts with the next', () => {
  const deadlines = createDeadlines();
  deadlines.set(expiringIn(10));
  vi.advanceTimersByTime(100);
  expect(vi.getTimerCount()).toBe(0);
  const expiring = expiringIn(10);
  deadlines.set(expiring);
  vi.advanceTimersByTime(100);
  expect(expiring.expire).toHaveBeenCalledTimes(1);
});

test('a deadline that is canceled by the end of another, both late, does not expire', () => {
  const deadlines = createDeadlines();
  const second = expiringIn(10);
  deadlines.set({ ...expiringIn(10), expire: () => deadlines.cancel(second) });
  deadlines.set(second);
  vi.advanceTimersByTime(1000);
  expect(second.expire).not.toHaveBeenCalled();
});
