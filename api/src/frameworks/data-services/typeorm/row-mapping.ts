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
  return {
    table: tableName ?? name,
    columns: (properties) => {
      const wanted = new Set<PropertyKey>(properties ?? texts.map(({ property }) => property));
      return texts.flatMap(({ property, text }) => (wanted.has(property) ? text : [])).join(', ');
    },
    complete,
  };
}
