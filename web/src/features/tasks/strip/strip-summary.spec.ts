import { expect, test } from 'vitest';
import { stripSummary } from './strip-summary';

const bar = (kind: 'finish' | 'retried' | 'failed') => ({ kind, height: 1 });

test.each([
  [[], 'No runs yet'],
  [[bar('failed')], '1 run: 1 failed'],
  [
    [bar('finish'), bar('failed'), bar('finish'), bar('retried')],
    '4 runs: 2 finished, 1 finished after retries, 1 failed',
  ],
])('a strip in words', (bars, text) => {
  expect(stripSummary(bars)).toBe(text);
});
