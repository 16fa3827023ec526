import { expect, test } from 'vitest';
import { findRoundedInteger } from './rounded-integer';

test.each([
  ['{"id": 9007199254740991}', undefined],
  ['{"id": 9007199254740993}', '9007199254740993'],
  ['[1, [-12345678901234567890]]', '-12345678901234567890'],
  ['{"id": "9007199254740993"}', undefined],
  [String.raw`{"quote\"d 9007199254740993": 1}`, undefined],
  ['[0.12345678901234567890]', undefined],
  ['[12345678901234567890.5]', undefined],
  ['[12345678901234567890e2]', undefined],
  ['{}', undefined],
])('%s holds %s', (json, found) => {
  expect(findRoundedInteger(json)).toBe(found);
});
