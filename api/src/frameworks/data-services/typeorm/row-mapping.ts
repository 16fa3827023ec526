import type { EntitySchema } from 'typeorm';

/** How entities are read as plain SQL, under the alias `row`. */
export interface RowMapping<T> {
  table: string;
  /** A select list: of these properties, of all when none are named. */
  columns(properties: readonly (keyof T)[] | undefined): string;
  /** Makes an entity of a row where a column does not say it all. */
  complete(row: object): void;
}

/** From the mapping by which TypeORM writes. It does not read: its query builder and hydration took most of the time of a page. */
export function rowMappingOf<T>(
  { options: { name, tableName, columns } }: EntitySchema<T>,
  complete: RowMapping<T>['complete'] = () => undefined,
): RowMapping<T> {
  const entries = Object.entries<{ name?: string } | undefined>(columns);
  const texts = entries.map(([property, column]) => ({
    property,
    text: `row.${column?.name ?? property} as "${property}"`,
  }));
  const columnsOf = (properties: readonly PropertyKey[]) =>
    texts.flatMap(({ property, text }) => (properties.includes(property) ? text : [])).join(', ');
  const all = columnsOf(texts.map(({ property }) => property));
  // An operation that is asked again has the same list.
  const known = new WeakMap<readonly PropertyKey[], string>();
  return {
    table: tableName ?? name,
    columns: (properties) => {
      if (properties === undefined) return all;
      const columns = known.get(properties) ?? columnsOf(properties);
      known.set(properties, columns);
      return columns;
    },
    complete,
  };
}
