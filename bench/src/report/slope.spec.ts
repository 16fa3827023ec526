import { expect, test } from 'vitest';
import { slopeOf } from './slope.js';

test.each([
  [
    'a rising line',
    [
      [0, 1],
      [1, 3],
      [2, 5],
    ],
    2,
  ],
  [
    'a level line',
    [
      [0, 4],
      [1, 4],
      [5, 4],
    ],
    0,
  ],
  [
    'points about a line',
    [
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 3],
    ],
    0.8,
  ],
] as const)('the slope of %s', (_, points, slope) => {
  expect(slopeOf(points)).toBeCloseTo(slope);
});

test('of one point there is none', () => {
  expect(slopeOf([[1, 1]])).toBeNaN();
});
