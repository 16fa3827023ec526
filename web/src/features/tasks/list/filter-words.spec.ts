import { expect, test } from 'vitest';
import { filtersInWords, queryInWords } from './filter-words';
import type { ListQuery } from './list-query';

const query: ListQuery = {
  q: ' crm ',
  status: 'failed',
  tag: ['billing', 'eu'],
  next: '1h',
  failed: null,
  sort: 'created',
  dir: null,
  size: null,
  after: 'x',
  before: null,
  sel: null,
};

test('every condition can be taken away by itself, and that begins on the first page', () => {
  expect(filtersInWords(query)).toEqual([
    { text: 'tag: billing', without: { after: null, before: null, sel: null, tag: ['eu'] } },
    { text: 'tag: eu', without: { after: null, before: null, sel: null, tag: ['billing'] } },
    { text: 'next run within 1 hour', without: { after: null, before: null, sel: null, next: null } },
  ]);
});

test('all conditions are said in one line', () => {
  expect(queryInWords(query)).toBe('failed, “crm”, tag: billing, tag: eu, next run within 1 hour');
});
