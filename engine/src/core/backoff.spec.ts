import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Backoff, LONGEST_DELAY_MS, NO_BACKOFF, readBackoff, retryDelayMs } from './backoff.js';

const aBackoff = (traits: Partial<Backoff>): Backoff => ({ ...NO_BACKOFF, ...traits });

test.each([
  ['none retries at once', aBackoff({ initialDelayMs: 1000 }), 1, null, 0],
  ['fixed waits the same each time', aBackoff({ kind: 'fixed', initialDelayMs: 1000 }), 7, null, 1000],
  ['exponential begins with the initial delay', aBackoff({ kind: 'exponential', initialDelayMs: 1000 }), 1, null, 1000],
  ['exponential doubles', aBackoff({ kind: 'exponential', initialDelayMs: 1000 }), 4, null, 8000],
  [
    'no delay exceeds its maximum',
    aBackoff({ kind: 'exponential', initialDelayMs: 1000, maxDelayMs: 5000 }),
    9,
    null,
    5000,
  ],
  ['Retry-After is not heeded unless asked for', aBackoff({}), 1, 3000, 0],
  ['Retry-After is heeded when asked for', aBackoff({ respectRetryAfter: true }), 1, 3000, 3000],
  [
    'the longer of both counts',
    aBackoff({ kind: 'fixed', initialDelayMs: 9000, respectRetryAfter: true }),
    1,
    3000,
    9000,
  ],
  ['Retry-After is capped at an hour', aBackoff({ respectRetryAfter: true }), 1, 86_400_000, 3_600_000],
])('%s', (_, backoff, retry, retryAfterMs, delayMs) => {
  expect(retryDelayMs(backoff, retry, retryAfterMs, 0.5)).toBe(delayMs);
});

test('jitter spreads a delay over its upper half', () => {
  const backoff = aBackoff({ kind: 'fixed', initialDelayMs: 1000, jitter: true });
  expect([0, 0.5, 0.999].map((random) => retryDelayMs(backoff, 1, null, random))).toEqual([500, 750, 1000]);
});

test('whatever the column holds, a delay is a whole number between 0 and a day', () => {
  const columns = fc.record({
    kind: fc.constantFrom('none', 'fixed', 'exponential', 'other', 7),
    initialDelayMs: fc.anything(),
    maxDelayMs: fc.oneof(fc.double(), fc.anything()),
    jitter: fc.anything(),
    respectRetryAfter: fc.anything(),
    nonRetryableStatuses: fc.anything(),
  });
  fc.assert(
    fc.property(
      fc.oneof(columns, fc.anything()),
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (column, retry, random) => {
        const delayMs = retryDelayMs(readBackoff(column), retry, null, random);
        expect(Number.isInteger(delayMs) && delayMs >= 0 && delayMs <= LONGEST_DELAY_MS).toBe(true);
      },
    ),
  );
});
