import { expect, test } from 'vitest';
import { paceOf } from './pace.js';

const production = {
  mendMs: 1000,
  warmUpMs: 10_000,
  scanMs: 15_000,
  patienceSeconds: { empty: 2, busy: 10, reset: 1 },
};

test('a lease of 15 s and every longer one give the pace of production', () => {
  expect(paceOf(15)).toEqual(production);
  expect(paceOf(600)).toEqual(production);
});

test('a shorter lease mends as much faster', () => {
  expect(paceOf(3)).toMatchObject({
    mendMs: 200,
    warmUpMs: 2000,
    scanMs: 3000,
    patienceSeconds: { busy: 2, reset: 0.2 },
  });
});
