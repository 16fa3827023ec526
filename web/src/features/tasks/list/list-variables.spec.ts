import { describe, expect, test } from 'vitest';
import { listHref, viewOf, type ListQuery } from './list-query';
import { listVariables } from './list-variables';

const bare: ListQuery = {
  q: '',
  status: 'all',
  tag: [],
  next: null,
  failed: null,
  sort: 'created',
  dir: null,
  size: null,
  after: null,
  before: null,
  sel: null,
};
const noon = Date.parse('2026-03-27T12:00:00Z');
const variables = (change: Partial<ListQuery>) => listVariables({ ...bare, ...change }, 25, noon);

describe('what is asked of the API', () => {
  test('a bare list asks for everything, newest first', () => {
    expect(variables({})).toEqual({ first: 25, filter: {}, orderBy: { field: 'CREATED_AT', direction: 'DESC' } });
  });

  test('a page forward counts from the front, a page back from the end', () => {
    expect(variables({ after: 'x' })).toMatchObject({ first: 25, after: 'x' });
    expect(variables({ before: 'x' })).toMatchObject({ last: 25, before: 'x' });
    expect(variables({ before: 'x' })).not.toHaveProperty('first');
  });

  test.each([
    ['a paused task is not among the ready ones', { status: 'ready' }, { status: ['READY'], enabled: true }],
    ['a text is searched for without the spaces round it', { q: ' crm ' }, { search: 'crm' }],
    ['spaces alone are no search', { q: '  ' }, {}],
    [
      'an id finds its task',
      { q: '0190a0b0-0000-7000-8000-000000000001' },
      { ids: ['0190a0b0-0000-7000-8000-000000000001'] },
    ],
    ['tags must all be there', { tag: ['a', 'b'] }, { tags: ['a', 'b'] }],
    ['what is due soon', { next: '1h' }, { nextRunBefore: '2026-03-27T13:00:00.000Z' }],
    ['what failed lately', { failed: '24h' }, { hasFailedSince: '2026-03-26T12:00:00.000Z' }],
  ] as const)('%s', (_, change, filter) => {
    expect(variables({ ...change, tag: 'tag' in change ? [...change.tag] : [] }).filter).toEqual(filter);
  });

  test.each([
    [{ sort: 'name' }, { field: 'NAME', direction: 'ASC' }],
    [
      { sort: 'next', dir: 'desc' },
      { field: 'NEXT_RUN_AT', direction: 'DESC' },
    ],
    [{ sort: 'updated' }, { field: 'UPDATED_AT', direction: 'DESC' }],
  ] as const)('%j is an order of the API', (change, orderBy) => {
    expect(variables(change).orderBy).toEqual(orderBy);
  });
});

describe('the URL of the list', () => {
  test('says only what is not the default', () => {
    expect(listHref(bare, {})).toBe('/tasks');
    expect(listHref(bare, { status: 'failed', after: 'a+b=' })).toBe('/tasks?status=failed&after=a%2Bb=');
  });

  test('a view keeps which tasks, not which page of them', () => {
    expect(viewOf({ ...bare, q: 'crm', next: '1h', after: 'x', sel: 'y', size: 25 })).toBe('?q=crm&next=1h');
  });
});
