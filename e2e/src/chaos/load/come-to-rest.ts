import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Ground } from '../faults/fault.js';

const LOOK_MS = 200;

/** Pauses the tasks of every minute and waits until no run is active; how long that took, or null when it never came. */
export async function comeToRest({ postgres: { db } }: Ground, withinMs: number): Promise<number | null> {
  const startedAt = performance.now();
  let isPaused = false;
  while (performance.now() - startedAt < withinMs) {
    try {
      if (!isPaused) await db.transaction(pauseMinutely);
      isPaused = true;
      const [row] = await db.query<{ busy: boolean }>(BUSY);
      if (row && !row.busy) return performance.now() - startedAt;
    } catch {
      // Postgres still comes back from the last fault: the next look.
    }
    await sleep(LOOK_MS);
  }
  return null;
}

/** Writes down up to where they must have fired. Paused already, when an earlier try was committed without an answer. */
async function pauseMinutely(tx: Queryable): Promise<void> {
  await tx.query(`select 1 from tasks where tags = '{minutely}' order by id for no key update`);
  await tx.query(`
    update storm.minutely m
    set until = t.next_run_at
    from tasks t
    where t.id = m.task_id
      and t.paused_at is null`);
  await tx.query(`update tasks set paused_at = now() where tags = '{minutely}' and paused_at is null`);
}

const BUSY = `
select exists (select 1 from task_runs where state in ('waiting', 'queued', 'running'))
  or exists (select 1 from tasks where paused_at is null and coalesce(next_run_at, now()) < now() + interval '1 day') as busy`;
