import type { PageRequest } from '../../../core/paging/page-request.js';
import type { OrderField } from '../../../core/paging/position.js';
import type { Bind } from './statement.js';

/** `order by` of the rows that a page is cut from: those of a page from the back are read backwards. */
export function orderOf({ order, from }: PageRequest): string {
  const direction = (order.direction === 'ASC') === (from === 'front') ? 'asc' : 'desc';
  return `${SORT_KEYS[order.field].column} ${direction}, row.id ${direction}`;
}

/** The sort key as text that reads back as the very same value. */
export function printedKeyOf({ order }: PageRequest): string {
  return SORT_KEYS[order.field].printed;
}

/** The rows on one side of a cursor: `within` the page's bounds, or `beyond` them, where the cursor's own row counts too. */
export function boundOf(
  { order, ...bounds }: PageRequest,
  side: 'after' | 'before',
  which: 'within' | 'beyond',
  bind: Bind,
): string {
  const bound = bounds[side];
  if (bound === null) return which === 'within' ? 'true' : 'false';
  const { column, type } = SORT_KEYS[order.field];
  const isLater = ((side === 'after') === (order.direction === 'ASC')) === (which === 'within');
  const comparison = (isLater ? '>' : '<') + (which === 'beyond' ? '=' : '');
  return `(${column}, row.id) ${comparison} (${bind(bound.key)}::${type}, ${bind(bound.id)}::uuid)`;
}

interface SortKey {
  column: string;
  type: string;
  printed: string;
}

const SORT_KEYS: Record<OrderField, SortKey> = {
  CREATED_AT: { column: 'row.created_at', type: 'timestamptz', printed: instant('row.created_at') },
  UPDATED_AT: { column: 'row.updated_at', type: 'timestamptz', printed: instant('row.updated_at') },
  SCHEDULED_FOR: { column: 'row.scheduled_for', type: 'timestamptz', printed: instant('row.scheduled_for') },
  // As in the index tasks_by_next_run.
  NEXT_RUN_AT: {
    column: `coalesce(row.next_run_at, 'infinity')`,
    type: 'timestamptz',
    printed: `coalesce(${instant('row.next_run_at')}, 'infinity')`,
  },
  NAME: { column: 'row.name', type: 'text', printed: 'row.name' },
};

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
