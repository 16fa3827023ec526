/** Every column there is, in the usual order. */
export const columnIds = [
  'status',
  'name',
  'schedule',
  'runs',
  'last',
  'next',
  'success',
  'p95',
  'tags',
  'host',
  'retries',
  'zone',
  'created',
  'updated',
] as const;

export type ColumnId = (typeof columnIds)[number];

export const usualColumns: readonly ColumnId[] = ['status', 'name', 'schedule', 'runs', 'last', 'next', 'success'];

/** The columns that somebody wants, in order. What is stored may come from another version; a row without a name is no row. */
export function readColumns(stored: readonly string[] | null): readonly ColumnId[] {
  if (stored === null) return usualColumns;
  const known = stored.flatMap((id) => columnIds.find((candidate) => candidate === id) ?? []);
  return known.includes('name') ? known : ['name', ...known];
}

/** All columns to choose from: the chosen ones in their order, then the others. */
export function columnsToChoose(chosen: readonly ColumnId[]): readonly ColumnId[] {
  return [...chosen, ...columnIds.filter((id) => !chosen.includes(id))];
}

export function toggleColumn(chosen: readonly ColumnId[], id: ColumnId): ColumnId[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

/** One place to the front (-1) or to the back (1); at either end it stays. */
export function moveColumn(chosen: readonly ColumnId[], id: ColumnId, by: -1 | 1): ColumnId[] {
  const from = chosen.indexOf(id);
  const to = from + by;
  const other = chosen[to];
  if (from < 0 || other === undefined) return [...chosen];
  return chosen.map((column, index) => (index === from ? other : index === to ? id : column));
}
