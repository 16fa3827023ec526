import { expect, test } from 'vitest';
import { NO_BACKOFF } from './backoff.js';
import { decide, type Verdict } from './outcome.js';

const success: Verdict = { kind: 'success' };
const failure: Verdict = { kind: 'failure', status: 500, retryAfterMs: null };

test.each([
  ['a success finishes', success, 0, 3, { kind: 'finish' }],
  ['a success at the last retry finishes', success, 3, 3, { kind: 'finish' }],
  ['a first failure retries at once', failure, 0, 3, { kind: 'retry', retry: 1, delayMs: 0 }],
  ['the last but one failure retries', failure, 2, 3, { kind: 'retry', retry: 3, delayMs: 0 }],
  ['a failure at the last retry gives up', failure, 3, 3, { kind: 'giveUp' }],
  ['a failure beyond the last retry gives up: max_retry was lowered meanwhile', failure, 9, 3, { kind: 'giveUp' }],
  ['with max_retry 0 the first failure gives up', failure, 0, 0, { kind: 'giveUp' }],
])('%s', (_, verdict, retry, maxRetry, outcome) => {
  expect(decide(verdict, { retry, maxRetry, retryBackoff: NO_BACKOFF }, 0)).toEqual(outcome);
});

test('a status that the task calls final gives up at once, another one does not', () => {
  const retryBackoff = { ...NO_BACKOFF, nonRetryableStatuses: [404, 410] };
  const after = (status: number | null) =>
    decide({ ...failure, status }, { retry: 0, maxRetry: 3, retryBackoff }, 0).kind;
  expect([after(410), after(500), after(null)]).toEqual(['giveUp', 'retry', 'retry']);
});

test('a task with a backoff waits before its retry', () => {
  const retryBackoff = { ...NO_BACKOFF, kind: 'exponential' as const, initialDelayMs: 100 };
  expect(decide(failure, { retry: 1, maxRetry: 3, retryBackoff }, 0)).toEqual({
    kind: 'retry',
    retry: 2,
    delayMs: 200,
  });
});
