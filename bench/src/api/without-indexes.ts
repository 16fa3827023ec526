import type { DatabasePool } from '@task-scheduler/engine/frameworks/postgres/database';

interface Index {
  name: string;
  definition: string;
}

/** Does the work while the tables have no index but those of their constraints: many rows are sorted into an index faster than put in one by one. */
export async function withoutIndexes(
  db: DatabasePool,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const indexes = await db.query<Index>(SECONDARY, [tables]);
  for (const { name } of indexes) await db.query(`drop index ${name}`);
  await work();
  const definitions = indexes.map(({ definition }) => definition).values();
  const build = async () => {
    for (const definition of definitions) await db.query(definition);
  };
  await Promise.all([build(), build()]);
}

/** $1 tables. */
const SECONDARY = `
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index
where indrelid = any($1::regclass[])
  and not exists (select 1 from pg_constraint where conindid = indexrelid)`;
