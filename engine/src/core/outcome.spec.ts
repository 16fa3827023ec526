import { expect, test } from 'vitest';
import { decide } from './outcome.js';
import type { Reply } from './reply.js';

const exchange = { executionTimeMs: 12, message: '', messageTruncated: false };
const success: Reply = { ...exchange, kind: 'success', status: 200 };
const failure: Reply = { ...exchange, kind: 'failure', status: 500, failureKind: 'http_status' };

test.each([
  ['a success finishes', success, 0, 3, { kind: 'finish' }],
  ['a success at the last retry finishes', success, 3, 3, { kind: 'finish' }],
  ['a first failure retries', failure, 0, 3, { kind: 'retry', retry: 1 }],
  ['the last but one failure retries', failure, 2, 3, { kind: 'retry', retry: 3 }],
  ['a failure at the last retry gives up', failure, 3, 3, { kind: 'giveUp' }],
  ['a failure beyond the last retry gives up: max_retry was lowered meanwhile', failure, 9, 3, { kind: 'giveUp' }],
  ['with max_retry 0 the first failure gives up', failure, 0, 0, { kind: 'giveUp' }],
])('%s', (_, reply, retry, maxRetry, outcome) => {
  expect(decide(reply, retry, maxRetry)).toEqual(outcome);
});
