import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Connection, Count } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { countOf, readCount } from './capped-count.js';
import { boundOf, orderOf, printedKeyOf } from './keyset.js';
import { Page, type Placed } from './page.js';
import { askLists, type RowLists } from './row-lists.js';
import type { RowMapping } from './row-mapping.js';
import { whole } from './statement.js';

/**
 * Reads the same page of every list by key: rows that are inserted meanwhile are neither repeated nor do they push others off a
 * page. One statement for all lists; what costs another (a count, a look past a cursor) is asked only when it is wanted.
 */
export async function fetchPages<T extends { id: string }, P extends keyof T>(
  db: Queryable,
  { mapping, properties }: Wanted<T, P>,
  lists: RowLists,
  request: PageRequest,
): Promise<Connection<Pick<T, P>>[]> {
  const counts = once(() => countRows(db, lists));
  const beyond = {
    after: once(() => lookBeyond(db, lists, request, 'after')),
    before: once(() => lookBeyond(db, lists, request, 'before')),
  };
  const pages = await readRows(db, { mapping, properties }, lists, request);
  return pages.map(
    (rows, place) =>
      new Page(rows, request, {
        count: async () => (await counts())[place] ?? NONE,
        hasBeyond: async (side) => request[side] !== null && (await beyond[side]())[place] === true,
      }),
  );
}

/** What is read of each row: these properties, or all. */
export interface Wanted<T, P extends keyof T> {
  mapping: RowMapping<T>;
  properties: readonly P[] | undefined;
}

/** What of a page is made of places: read only when it is asked for. */
const PLACED: readonly PropertyKey[] = ['pageInfo', 'cursor'];

/** Among the properties are the names of whatever else is asked of the page. */
const needsPlaces = (properties: readonly PropertyKey[] | undefined) =>
  properties === undefined || PLACED.some((name) => properties.includes(name));

/** One row more than asked for tells whether there is another page, to those who ask for it. */
async function readRows<T extends { id: string }, P extends keyof T>(
  db: Queryable,
  { mapping, properties }: Wanted<T, P>,
  lists: RowLists,
  request: PageRequest,
) {
  const isPlaced = needsPlaces(properties);
  const place = isPlaced ? `, ${printedKeyOf(request)} as "positionKey", row.id as "positionId"` : '';
  const answers = await askLists<Placed<Pick<T, P>>>(
    db,
    lists,
    (rows, bind) => `
select ${mapping.columns(properties)}${place}
from ${rows}
  and ${boundOf(request, 'after', 'within', bind)}
  and ${boundOf(request, 'before', 'within', bind)}
order by ${orderOf(request)}
limit ${whole(request.size + (isPlaced ? 1 : 0))}`,
  );
  for (const rows of answers) rows.forEach(mapping.complete);
  return answers;
}

async function lookBeyond(db: Queryable, lists: RowLists, request: PageRequest, side: 'after' | 'before') {
  const answers = await askLists<object>(
    db,
    lists,
    (rows, bind) => `select 1 from ${rows} and ${boundOf(request, side, 'beyond', bind)} limit 1`,
  );
  return answers.map(({ length }) => length > 0);
}

const NONE: Count = { count: 0, precision: 'EXACT' };

async function countRows(db: Queryable, lists: RowLists): Promise<Count[]> {
  const answers = await askLists<{ count: number }>(db, lists, countOf);
  return answers.map(([{ count } = NONE]) => readCount(count));
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => (asked ??= ask());
}
