import { describe, expect, test } from 'vitest';
import { columnsToChoose, moveColumn, readColumns, toggleColumn, usualColumns } from './column-choice';

describe('the stored columns', () => {
  test.each([
    ['none are the usual ones', null, usualColumns],
    ['keep their order', ['next', 'name'], ['next', 'name']],
    ['of another version are left out', ['name', 'mood'], ['name']],
    ['without a name get one', ['status'], ['name', 'status']],
  ])('%s', (_, stored, columns) => {
    expect(readColumns(stored)).toEqual(columns);
  });
});

test('the chosen columns come first among those to choose from', () => {
  expect(columnsToChoose(['zone', 'name']).slice(0, 3)).toEqual(['zone', 'name', 'status']);
});

test('a column is taken in at the end, and left out where it stands', () => {
  expect(toggleColumn(['name', 'next'], 'zone')).toEqual(['name', 'next', 'zone']);
  expect(toggleColumn(['name', 'next', 'zone'], 'next')).toEqual(['name', 'zone']);
});

test.each([
  ['name', 1, ['next', 'name', 'zone']],
  ['zone', -1, ['name', 'zone', 'next']],
  ['name', -1, ['name', 'next', 'zone']],
  ['zone', 1, ['name', 'next', 'zone']],
] as const)('%s moved by %d', (id, by, columns) => {
  expect(moveColumn(['name', 'next', 'zone'], id, by)).toEqual(columns);
});
