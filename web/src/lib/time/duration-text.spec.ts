import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration, writeDuration } from './duration-text';

test.each([
  ['30 s', 30_000],
  ['500ms', 500],
  [' 1.5 min ', 90_000],
  ['2 H', 7_200_000],
  ['4.35 s', 4350],
  ['1 day', 86_400_000],
  ['0', 0],
  ['0 s', 0],
  ['30', undefined],
  ['0.5 ms', undefined],
  ['-1 s', undefined],
  ['s', undefined],
  ['', undefined],
  ['1e3 s', undefined],
  ['5 weeks', undefined],
])('%j lasts %j ms', (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});

test.each([
  [0, '0 ms'],
  [1500, '1500 ms'],
  [30_000, '30 s'],
  [90_000, '90 s'],
  [600_000, '10 min'],
  [86_400_000, '1 d'],
])('%i ms is written %s', (ms, text) => {
  expect(writeDuration(ms)).toBe(text);
});

test('what is written is read as the same', () => {
  fc.assert(fc.property(fc.nat(2 ** 31 - 1), (ms) => readDuration(writeDuration(ms)) === ms));
});
