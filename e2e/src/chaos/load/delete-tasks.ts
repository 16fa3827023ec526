import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Planted } from './plant-tasks.js';

/** Deletes the last few fed tasks, one at a time, as the API does: runs locked first. A Postgres that is down is waited for. */
export async function deleteTasks(
  db: Database,
  { fed }: Planted,
  count: number,
  everyMs: number,
  stop: AbortSignal,
): Promise<void> {
  for (const { id } of fed.slice(-count)) {
    await sleep(everyMs, undefined, { signal: stop }).catch(() => undefined);
    if (stop.aborted) return;
    await db
      .transaction(async (tx) => {
        await tx.query('select 1 from task_runs where task_id = $1 order by id for update', [id]);
        await tx.query('select 1 from tasks where id = $1 for update', [id]);
        await tx.query('delete from tasks where id = $1', [id]);
        await tx.query('insert into storm.deleted values ($1, pg_catalog.clock_timestamp())', [id]);
      })
      .catch(() => undefined); // Postgres is away: this one stays, or is gone and was written down
  }
}
