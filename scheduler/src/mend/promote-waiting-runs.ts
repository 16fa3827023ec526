import type { Entry } from '@task-scheduler/engine/core/entry';
import type { Ports } from '../ports.js';

const BATCH = 1000;
/** Who holds a lock for longer is stuck, and must not be asked without a pause. */
const LOCKED_MS = 50;

/**
 * Queues and pushes runs whose retry is due. Answers how long until the next one is, in milliseconds. One that is locked, by who
 * promotes it or by a zombie that finds nothing to settle, is left to the next look.
 */
export async function promoteWaitingRuns({ db, list, metrics }: Ports): Promise<number> {
  const entries = await db.query<Entry>(PROMOTE, [BATCH]);
  await list.push(entries);
  metrics.promoted.inc(entries.length);
  const [next] = await db.query<{ ms: number | null }>(NEXT);
  return pauseMs(entries.length, next?.ms ?? null);
}

/** When so many were promoted, and the next retry is due in so many milliseconds; null for no next. */
export function pauseMs(promoted: number, dueInMs: number | null): number {
  if (dueInMs === null) return Infinity;
  const isLocked = promoted === 0 && dueInMs <= 0;
  return isLocked ? LOCKED_MS : Math.max(0, Math.ceil(dueInMs));
}

/** $1 limit. Index run_available. Several schedulers share the work: they skip what another has locked. */
const PROMOTE = `
update task_runs
set state = 'queued',
    pushes = pushes + 1,
    pushed_at = now()
where id in (
  select id
  from task_runs
  where state = 'waiting'
    and available_at <= now()
  order by available_at
  limit $1
  for update skip locked
)
returning task_id as "taskId", retry`;

/** Index run_available. An occurrence that waits for its predecessor has no time of its own. */
const NEXT = `
select extract(epoch from min(available_at) - clock_timestamp())::float8 * 1000 as ms
from task_runs
where state = 'waiting'
  and available_at < 'infinity'`;
