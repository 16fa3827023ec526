import { describe, expect, test } from 'vitest';
import { appendPage, renewHead } from './growing-connection';

describe('appendPage', () => {
  test('the next page follows what is there, and says whether there is more', () => {
    expect(appendPage(page('dc', true), page('ba', false))).toEqual(page('dcba', false));
  });

  test('a row that both pages hold is shown once', () => {
    expect(appendPage(page('dc', true), page('cb', true))).toEqual(page('dcb', true));
  });
});

describe('renewHead', () => {
  test('new rows come on top, loaded ones stay below', () => {
    expect(renewHead(page('dcba', false), page('fed', true))).toEqual(page('fedcba', false));
  });

  test('nothing new changes nothing', () => {
    expect(renewHead(page('dcba', false), page('dc', true))).toEqual(page('dcba', false));
  });

  test('without an overlap the list starts anew, rather than hide a gap', () => {
    expect(renewHead(page('dcba', false), page('zyx', true))).toEqual(page('zyx', true));
  });

  test('an emptied list is empty', () => {
    expect(renewHead(page('dcba', false), page('', false))).toEqual(page('', false));
  });
});

function page(rows: string, hasNextPage: boolean) {
  const edges = Array.from(rows, (cursor) => ({ cursor }));
  return { edges, pageInfo: { hasNextPage, endCursor: rows.at(-1) ?? null } };
}
