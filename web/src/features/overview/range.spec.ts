import { expect, test } from 'vitest';
import { rangeStart, type Range } from './range';

test.each<[Range, string]>([
  ['1h', '2026-03-27T08:35:00.000Z'],
  ['24h', '2026-03-26T10:00:00.000Z'],
  ['7d', '2026-03-20T10:00:00.000Z'],
])('the bars of %s begin at %s, on the edge of a bucket', (range, start) => {
  expect(rangeStart(range, Date.parse('2026-03-27T09:34:56.789Z'))).toBe(start);
});
