import { expect, test } from 'vitest';
import { fieldAt } from './field-at';

test.each([
  ['', 0, 0],
  ['0 9 * * 1-5', 0, 0],
  ['0 9 * * 1-5', 1, 0],
  ['0 9 * * 1-5', 2, 1],
  ['0 9 * * 1-5', 3, 1],
  ['0 9 * * 1-5', 11, 4],
  ['  0  9', 1, 0],
  ['  0  9', 5, 1],
  ['*/5 ', 4, 1],
  ['0 0 9 * * 1', 11, null],
  ['@daily', 3, null],
])('in %j at %i the field is %j', (schedule, caret, field) => {
  expect(fieldAt(schedule, caret)).toBe(field);
});
