import { describe, expect, test } from 'vitest';
import { listHref, listVariables, readListLocation, type ListLocation } from './list-location';

const locations: [string, ListLocation][] = [
  ['/tasks', { status: 'all', page: null }],
  ['/tasks?status=failed', { status: 'failed', page: null }],
  ['/tasks?status=paused&after=a%2Bb%3D', { status: 'paused', page: { after: 'a+b=' } }],
  ['/tasks?before=x', { status: 'all', page: { before: 'x' } }],
];

describe('the URL of the list', () => {
  test.each(locations)('%s is written and read alike', (href, location) => {
    expect(listHref(location)).toBe(href);
    expect(readListLocation(new URL(href, 'http://localhost').searchParams)).toEqual(location);
  });

  test('a filter that does not exist is no filter', () => {
    expect(readListLocation(new URLSearchParams('status=broken'))).toEqual({ status: 'all', page: null });
  });
});

describe('what is asked of the API', () => {
  test('a page forward counts from the front, a page back from the end', () => {
    expect(listVariables({ status: 'all', page: { after: 'x' } }, 25)).toEqual({ first: 25, after: 'x', filter: {} });
    expect(listVariables({ status: 'all', page: { before: 'x' } }, 25)).toEqual({ last: 25, before: 'x', filter: {} });
  });

  test('a paused task is not among the ready ones', () => {
    expect(listVariables({ status: 'ready', page: null }, 25).filter).toEqual({ status: ['READY'], enabled: true });
  });
});
