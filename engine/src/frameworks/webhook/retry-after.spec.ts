import { expect, test } from 'vitest';
import { retryAfterOf } from './retry-after.js';

const now = Date.parse('2026-03-01T10:00:00Z');

test.each([
  [429, '120', 120_000],
  [503, ' 1 ', 1000],
  [503, 'Sun, 01 Mar 2026 10:00:30 GMT', 30_000],
  [503, 'Sun, 01 Mar 2026 09:59:00 GMT', null],
  [429, '0', null],
  [429, '-5', null],
  [429, 'soon', null],
  [429, '', null],
  [429, undefined, null],
  [500, '120', null],
  [200, '120', null],
])('%i with Retry-After "%s" asks for %s ms', (status, header, expected) => {
  expect(retryAfterOf(status, header, now)).toBe(expected);
});
