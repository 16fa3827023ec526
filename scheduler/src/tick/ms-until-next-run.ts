import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

/** Milliseconds by Postgres' clock until the next task is due, rounded up; Infinity when none is scheduled. */
export async function msUntilNextRun(db: Queryable): Promise<number> {
  const [row] = await db.query<{ ms: number | null }>(NEXT_RUN);
  return row?.ms == null ? Infinity : Math.max(0, Math.ceil(row.ms));
}

/** Index due: the first row of it. */
const NEXT_RUN = `
select extract(epoch from min(next_run_at) - clock_timestamp())::float8 * 1000 as ms
from tasks
where paused_at is null`;
