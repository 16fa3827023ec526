import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

/** What there is to do, by Postgres' clock. */
export interface Outlook {
  /** A task is new, edited or resumed. */
  isUnscheduled: boolean;
  /** Milliseconds until the next task is due, rounded up; Infinity when none is scheduled. */
  msUntilDue: number;
}

export async function lookAhead(db: Queryable): Promise<Outlook> {
  const [row] = await db.query<{ isUnscheduled: boolean; ms: number | null }>(OUTLOOK, [], 'outlook');
  if (!row) throw new Error('expected Postgres to tell what there is to do');
  return { isUnscheduled: row.isUnscheduled, msUntilDue: row.ms === null ? Infinity : Math.max(0, Math.ceil(row.ms)) };
}

/** Indexes unscheduled and due: the first row of each. */
const OUTLOOK = `
select
  exists (
    select 1
    from tasks
    where next_run_at is null
      and paused_at is null
      and schedule_error is null
  ) as "isUnscheduled",
  (
    select extract(epoch from min(next_run_at) - clock_timestamp())::float8 * 1000
    from tasks
    where paused_at is null
  ) as ms`;
