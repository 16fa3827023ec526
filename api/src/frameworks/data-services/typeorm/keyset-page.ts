import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Connection, Count } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { encodeCursor } from '../../../core/paging/position.js';
import { countOf, readCount } from './capped-count.js';
import { boundOf, orderOf, printedKeyOf } from './keyset.js';
import { askLists, type RowLists } from './row-lists.js';
import type { RowMapping } from './row-mapping.js';

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
  return pages.map((rows, place) =>
    pageOf(rows, request, {
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

/** A row with its place in the list: its sort key as text, and its id. Read only for those who ask for cursors. */
type Placed<Node> = Node & { positionKey?: string; positionId?: string };

/** What of a page is made of places: read only when it is asked for. */
const PLACED: readonly PropertyKey[] = ['pageInfo', 'cursor'];

/** Among the properties are the names of whatever else is asked of the page. */
const needsPlaces = (properties: readonly PropertyKey[] | undefined) =>
  properties === undefined || PLACED.some((name) => properties.includes(name));

interface Surroundings {
  count(): Promise<Count>;
  /** Whether rows lie on the far side of a cursor; its own row counts, when it is still there. */
  hasBeyond(side: 'after' | 'before'): Promise<boolean>;
}

function pageOf<Node>(
  found: readonly Placed<Node>[],
  { from, size, order }: PageRequest,
  { count, hasBeyond }: Surroundings,
): Connection<Node> {
  const rows = found.slice(0, size);
  if (from === 'back') rows.reverse();
  const hasMore = found.length > size;
  const cursorOf = ({ positionKey: key, positionId: id }: Placed<Node>) => {
    if (key === undefined || id === undefined)
      throw new Error('expected a row with a cursor to be read with its place');
    return encodeCursor(order.field, { key, id });
  };
  const cursorAt = (row: Placed<Node> | undefined) => (row === undefined ? null : cursorOf(row));
  return {
    nodes: rows,
    // Worth their time only to those who ask for them.
    get edges() {
      return rows.map((node) => ({
        node,
        get cursor() {
          return cursorOf(node);
        },
      }));
    },
    get pageInfo() {
      return {
        hasNextPage: async () => (from === 'front' && hasMore) || hasBeyond('before'),
        hasPreviousPage: async () => (from === 'back' && hasMore) || hasBeyond('after'),
        startCursor: cursorAt(rows.at(0)),
        endCursor: cursorAt(rows.at(-1)),
      };
    },
    totalCount: count,
  };
}

/** One row more than asked for tells whether there is another page. */
async function readRows<T extends { id: string }, P extends keyof T>(
  db: Queryable,
  { mapping, properties }: Wanted<T, P>,
  lists: RowLists,
  request: PageRequest,
) {
  const place = needsPlaces(properties) ? `, ${printedKeyOf(request)} as "positionKey", row.id as "positionId"` : '';
  const answers = await askLists<Placed<Pick<T, P>>>(
    db,
    lists,
    (rows, bind) => `
select ${mapping.columns(properties)}${place}
from ${rows}
  and ${boundOf(request, 'after', 'within', bind)}
  and ${boundOf(request, 'before', 'within', bind)}
order by ${orderOf(request)}
limit ${bind(request.size + 1)}`,
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
