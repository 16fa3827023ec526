import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

const TABLES = [
  'tasks',
  'task_runs',
  'task_logs',
  'task_versions',
  'storm.expected',
  'storm.minutely',
  'storm.deleted',
  'storm.moves',
];

/** Everything that a failed storm must be understood from: one file a table, one row a line. */
export async function dumpTables(db: Queryable, directory: string): Promise<void> {
  for (const table of TABLES) {
    const rows = await db.query<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t`);
    writeFileSync(join(directory, `${table}.jsonl`), rows.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
  }
}
