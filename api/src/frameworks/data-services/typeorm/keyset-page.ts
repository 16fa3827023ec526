import type { SelectQueryBuilder } from 'typeorm';
import type { Connection, Count } from '../../../core/paging/connection.js';
import type { PageRequest } from '../../../core/paging/page-request.js';
import { encodeCursor, type OrderField } from '../../../core/paging/position.js';

/** Runs `work` on a fresh query for all rows of the list, under the alias `row`. */
export type RowList<T extends object> = <R>(work: (rows: SelectQueryBuilder<T>) => Promise<R>) => Promise<R>;

/** Reads one page by key: rows that are inserted meanwhile are neither repeated nor do they push others off a page. */
export async function fetchPage<T extends { id: string }>(
  list: RowList<T>,
  request: PageRequest,
): Promise<Connection<T>> {
  const { rows, hasMore } = await readRows(list, request);
  const edges = rows.map(({ node, key }) => ({
    node,
    cursor: encodeCursor(request.order.field, { key, id: node.id }),
  }));
  const isForward = request.from === 'front';
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: async () => (isForward && hasMore) || existsBeyond(list, request, 'before'),
      hasPreviousPage: async () => (!isForward && hasMore) || existsBeyond(list, request, 'after'),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => countRows(list),
  };
}

interface SortKey {
  column: string;
  type: string;
  /** The key as text that reads back as the very same value. */
  printed: string;
}

const KEYS: Record<OrderField, SortKey> = {
  CREATED_AT: { column: 'row.createdAt', type: 'timestamptz', printed: instant('row.createdAt') },
  UPDATED_AT: { column: 'row.updatedAt', type: 'timestamptz', printed: instant('row.updatedAt') },
  // As in the index tasks_by_next_run.
  NEXT_RUN_AT: {
    column: `coalesce(row.nextRunAt, 'infinity')`,
    type: 'timestamptz',
    printed: `coalesce(${instant('row.nextRunAt')}, 'infinity')`,
  },
  // Without the cast TypeORM would take it for the column and not answer it twice.
  NAME: { column: 'row.name', type: 'text', printed: 'cast(row.name as text)' },
};

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

async function readRows<T extends { id: string }>(list: RowList<T>, request: PageRequest) {
  const { column, printed } = KEYS[request.order.field];
  const isAscending = (request.order.direction === 'ASC') === (request.from === 'front');
  const direction = isAscending ? 'ASC' : 'DESC';
  const found = await list(async (rows) => {
    restrict(rows, request, 'after', 'within');
    restrict(rows, request, 'before', 'within');
    rows.addSelect(printed, 'position_key').orderBy(column, direction).addOrderBy('row.id', direction);
    // One row more than asked for tells whether there is another page.
    const { raw, entities } = await rows.limit(request.size + 1).getRawAndEntities<{ position_key: string }>();
    return entities.map((node, index) => ({ node, key: raw[index]?.position_key ?? '' }));
  });
  const rows = found.slice(0, request.size);
  return { rows: request.from === 'front' ? rows : rows.reverse(), hasMore: found.length > request.size };
}

/** Whether rows lie on the far side of a cursor; its own row counts, when it is still there. */
function existsBeyond<T extends object>(list: RowList<T>, request: PageRequest, side: 'after' | 'before') {
  if (request[side] === null) return false;
  return list(async (rows) => {
    restrict(rows, request, side, 'beyond');
    return (await rows.select('1').limit(1).getRawOne()) !== undefined;
  });
}

function restrict<T extends object>(
  rows: SelectQueryBuilder<T>,
  { order, ...bounds }: PageRequest,
  side: 'after' | 'before',
  which: 'within' | 'beyond',
): void {
  const bound = bounds[side];
  if (bound === null) return;
  const { column, type } = KEYS[order.field];
  const isLater = ((side === 'after') === (order.direction === 'ASC')) === (which === 'within');
  const comparison = (isLater ? '>' : '<') + (which === 'beyond' ? '=' : '');
  rows.andWhere(`(${column}, row.id) ${comparison} (cast(:${side}Key as ${type}), cast(:${side}Id as uuid))`, {
    [`${side}Key`]: bound.key,
    [`${side}Id`]: bound.id,
  });
}

const COUNTED_AT_MOST = 10_000;

function countRows<T extends object>(list: RowList<T>): Promise<Count> {
  return list(async (rows) => {
    const counted = rows.select('1').limit(COUNTED_AT_MOST + 1);
    const answer = await rows.dataSource
      .createQueryBuilder()
      .select('count(*)::int', 'count')
      .from(`(${counted.getQuery()})`, 'counted')
      .setParameters(counted.getParameters())
      .getRawOne<{ count: number }>();
    const count = answer?.count ?? 0;
    return count > COUNTED_AT_MOST ? { count: COUNTED_AT_MOST, precision: 'AT_LEAST' } : { count, precision: 'EXACT' };
  });
}
