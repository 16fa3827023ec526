import { expect, test } from 'vitest';
import { linksOf } from './page.js';

const middle = { hasNextPage: true, hasPreviousPage: true, startCursor: 's', endCursor: 'e' };

test.each([
  ['/api/logs', '</api/logs?after=e>; rel="next", </api/logs?last=20&before=s>; rel="prev"'],
  [
    '/api/logs?first=5&after=x&status=failed&status=running',
    '</api/logs?status=failed&status=running&first=5&after=e>; rel="next", </api/logs?status=failed&status=running&last=5&before=s>; rel="prev"',
  ],
  ['/api/logs?last=3', '</api/logs?first=3&after=e>; rel="next", </api/logs?last=3&before=s>; rel="prev"'],
])('beside %s lie the pages %s', (url, links) => {
  expect(linksOf(url, middle)).toBe(links);
});

test('an only page has nothing beside it', () => {
  expect(linksOf('/api/logs', { ...middle, hasNextPage: false, hasPreviousPage: false })).toBe('');
});
