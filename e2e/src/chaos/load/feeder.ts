import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Planted } from './plant-tasks.js';

export interface FeederSettings {
  readonly runs: number;
  readonly perSecond: number;
}

/** Made due this far ahead: a scheduler that sleeps at most a second knows of it in time, as of any occurrence. */
const AHEAD_MS = 2500;
const TURN_MS = 100;

/**
 * Makes tasks due at a steady rate until `runs` occurrences are written down as expected: the storm's own cron.
 * The dispatch itself is the schedulers'. A Postgres that is down is waited for.
 */
export async function feed(
  db: Database,
  { fed }: Planted,
  { runs, perSecond }: FeederSettings,
  stop: AbortSignal,
): Promise<number> {
  const waiting = [...fed];
  const startedAt = performance.now();
  let count = 0;
  while (count < runs && !stop.aborted) {
    const owed = Math.min(runs, Math.ceil(((performance.now() - startedAt) / 1000) * perSecond)) - count;
    // After an outage what is owed is made up for slowly: no burst that no cron would make.
    const wanted = Math.min(owed, Math.ceil(perSecond / 4));
    const candidates = waiting.slice(0, wanted * 4);
    if (wanted > 0) count += await makeDue(db, candidates, wanted);
    waiting.push(...waiting.splice(0, candidates.length));
    await sleep(TURN_MS);
  }
  return count;
}

async function makeDue(db: Database, candidates: Planted['fed'], limit: number): Promise<number> {
  try {
    const rows = await db.transaction((tx) =>
      tx.query(MAKE_DUE, [candidates.map(({ id }) => id), candidates.map(({ isEager }) => isEager), limit, AHEAD_MS]),
    );
    return rows.length;
  } catch {
    return 0; // Postgres is away, which is part of the storm; what was committed without an answer is in storm.expected
  }
}

/**
 * $1 tasks, $2 whether each fires over an active run, $3 limit, $4 milliseconds ahead. Whole milliseconds, as schedules
 * have. A task that is still due, or was not filled in yet, is left alone.
 */
const MAKE_DUE = `
with chosen as (
  select t.id
  from tasks t
  join unnest($1::uuid[], $2::boolean[]) with ordinality as candidate (id, is_eager, place) on candidate.id = t.id
  where t.next_run_at > now() + interval '1 day'
    and (candidate.is_eager or t.status <> 'running')
  order by candidate.place
  limit $3
  for no key update of t skip locked
),
due as (
  update tasks t
  set next_run_at = date_trunc('milliseconds', clock_timestamp()) + $4 * interval '1 millisecond'
  from chosen
  where t.id = chosen.id
  returning t.id, t.next_run_at
)
insert into storm.expected (task_id, scheduled_for, due_at)
select id, next_run_at, pg_catalog.clock_timestamp() + $4 * interval '1 millisecond'
from due
returning task_id`;
