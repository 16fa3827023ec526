import { usualColumns, type ColumnId } from './column-choice';
import type { ListQuery } from './list-query';

interface ColumnLook {
  readonly name: string;
  readonly widthRem: number;
  readonly className: string;
  /** Among the usual columns, this one gives way where the list is narrow. */
  readonly givesWay?: string;
  readonly sort?: ListQuery['sort'];
}

const tableOnly = '@max-xl:hidden';

export type TableColumnId = ColumnId | 'select' | 'actions';

/** A column that is seen on cards has a place in the grid of `cardStyles`; the others are for the table only. */
export const columnLooks: Record<TableColumnId, ColumnLook> = {
  select: { name: 'Select', widthRem: 2.5, className: '@max-xl:[grid-area:select]' },
  status: { name: 'Status', widthRem: 7, className: '@max-xl:[grid-area:status]' },
  name: { name: 'Name', widthRem: 12, className: '@max-xl:[grid-area:name]', sort: 'name' },
  schedule: { name: 'Schedule', widthRem: 12, className: tableOnly, givesWay: '@max-4xl:hidden' },
  runs: { name: 'Last 30 runs', widthRem: 10.5, className: tableOnly, givesWay: '@max-2xl:hidden' },
  last: { name: 'Last run', widthRem: 11, className: tableOnly, givesWay: '@max-5xl:hidden' },
  next: { name: 'Next run', widthRem: 6, className: '@max-xl:[grid-area:next]', sort: 'next' },
  success: { name: 'Success', widthRem: 5, className: `text-right ${tableOnly}`, givesWay: '@max-6xl:hidden' },
  p95: { name: 'p95', widthRem: 5, className: `text-right ${tableOnly}` },
  tags: { name: 'Tags', widthRem: 10, className: tableOnly },
  host: { name: 'Webhook host', widthRem: 11, className: tableOnly },
  retries: { name: 'Retries', widthRem: 4.5, className: `text-right ${tableOnly}` },
  zone: { name: 'Zone', widthRem: 9, className: tableOnly },
  created: { name: 'Created', widthRem: 6.5, className: tableOnly, sort: 'created' },
  updated: { name: 'Updated', widthRem: 6.5, className: tableOnly, sort: 'updated' },
  actions: { name: 'Actions', widthRem: 7, className: '@max-xl:[grid-area:actions]' },
};

/** The usual columns give way where there is no room for all; what somebody asked for stays, and is scrolled to. */
export function cellStyles(id: TableColumnId, columns: readonly ColumnId[]): string {
  const { className, givesWay = '' } = columnLooks[id];
  return areUsual(columns) ? `${className} ${givesWay}` : className;
}

export function leastWidth(columns: readonly ColumnId[]): Readonly<Record<`--${string}`, string>> {
  if (areUsual(columns)) return {};
  const rem = ['select' as const, ...columns, 'actions' as const].reduce(
    (sum, id) => sum + columnLooks[id].widthRem,
    0,
  );
  return { '--least-width': `${rem}rem` };
}

function areUsual(columns: readonly ColumnId[]): boolean {
  return columns.every((id) => usualColumns.includes(id));
}

/** Where the list is narrow, a row is a card. */
export const cardStyles =
  "@max-xl:grid @max-xl:h-auto @max-xl:grid-cols-[auto_auto_minmax(0,1fr)_auto] @max-xl:items-center @max-xl:py-1 @max-xl:[grid-template-areas:'select_name_name_actions'_'select_status_next_actions']";
