import { expect, test } from 'vitest';
import { paceOf } from './pace.js';

test.each([
  [15, { warmUpMs: 10_000, scanMs: 15_000, busyPatienceSeconds: 10 }],
  [3, { warmUpMs: 2000, scanMs: 3000, busyPatienceSeconds: 2 }],
  [600, { warmUpMs: 10_000, scanMs: 15_000, busyPatienceSeconds: 10 }],
])('a lease of %d s gives %o', (leaseSeconds, pace) => {
  expect(paceOf(leaseSeconds)).toEqual(pace);
});
