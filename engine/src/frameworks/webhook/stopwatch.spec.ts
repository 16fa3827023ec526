import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stopwatch } from './stopwatch.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('there is nothing to read before the first phase', () => {
  expect(new Stopwatch().read()).toBeNull();
});

test('a phase lasts until the next, and the last one until it is read', () => {
  const stopwatch = new Stopwatch();
  stopwatch.enter('connect');
  vi.advanceTimersByTime(20);
  stopwatch.enter('wait');
  vi.advanceTimersByTime(300);
  expect(stopwatch.read()).toEqual({ dnsMs: null, connectMs: 20, tlsMs: null, waitMs: 300, receiveMs: null });
});

test('what was read does not change any more', () => {
  const stopwatch = new Stopwatch();
  stopwatch.enter('connect');
  const timing = stopwatch.read();
  stopwatch.enter('wait');
  expect(timing).toMatchObject({ connectMs: 0, waitMs: null });
});
