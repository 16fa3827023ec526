import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Ports } from '../ports.js';

export interface Look {
  /** How long a run may have been queued without its entry. */
  patienceSeconds: number;
  /** Nothing in the list need be counted then. */
  isListEmpty: boolean;
  /** Of how many runs at a time, those that were pushed first. */
  most?: number;
}

/** Counting the pushes of so many took 1.4 s, of the 10 s that a statement may. */
const MOST = 50_000;

/** Queued runs of one task at one retry: each needs an entry of its own in the list. */
interface Queued extends Entry {
  runs: number;
}

/**
 * Pushes the entries of runs that have been queued for too long and have none in the list: a crash
 * between COMMIT and LPUSH, a consumer that died after BRPOP, a Redis that lost its data. A run that was popped just now
 * may get a second entry; whoever pops that finds no queued run and drops it. One scheduler at a time.
 */
export async function pushMissingEntries(
  { db, list, log, metrics }: Ports,
  { patienceSeconds, isListEmpty, most = MOST }: Look,
): Promise<void> {
  // Nothing is queued at most looks: that costs no transaction.
  if ((await db.query(ANY_QUEUED, [patienceSeconds])).length === 0) return;
  const entries = await db.transaction(async (tx) => {
    const [lock] = await tx.query<{ isOurs: boolean }>(LOCK);
    if (!lock?.isOurs) return [];
    const queued = await tx.query<Queued>(QUEUED, [patienceSeconds, most]);
    if (queued.length === 0) return [];
    const missing = isListEmpty ? queued : lackOf(queued, await list.count());
    return countPushes(tx, missing, patienceSeconds);
  });
  if (entries.length === 0) return;
  await list.push(entries);
  metrics.mended.inc({ cause: 'lost_entry' }, entries.length);
  log.warn('entries.pushed_again', { count: entries.length });
}

function lackOf(queued: readonly Queued[], listed: ReadonlyMap<string, number>): Queued[] {
  return queued
    .map((entry) => ({ ...entry, runs: entry.runs - (listed.get(encodeEntry(entry)) ?? 0) }))
    .filter(({ runs }) => runs > 0);
}

async function countPushes(tx: Queryable, missing: readonly Queued[], patienceSeconds: number): Promise<Entry[]> {
  if (missing.length === 0) return [];
  return tx.query<Entry>(COUNT_PUSHES, [
    missing.map(({ taskId }) => taskId),
    missing.map(({ retry }) => retry),
    missing.map(({ runs }) => runs),
    patienceSeconds,
  ]);
}

/** Held until the transaction ends: two schedulers that both see an entry missing would both push it. */
const LOCK = `select pg_try_advisory_xact_lock(hashtext('task_list.mend')) as "isOurs"`;

/** $1 patience in seconds. Index run_pushed. */
const LONG_QUEUED = `
select task_id, retry
from task_runs
where queued_since(state, pushed_at) < now() - make_interval(secs => $1)`;

const ANY_QUEUED = `${LONG_QUEUED} limit 1`;

/** $1 patience in seconds, $2 limit. */
const QUEUED = `
select task_id as "taskId", retry, count(*)::int as runs
from (
  ${LONG_QUEUED}
  order by queued_since(state, pushed_at)
  limit $2
) longest
group by task_id, retry`;

/**
 * $1 tasks, $2 retries, $3 how many entries each lacks, $4 patience. Counted before the push: pushes > pops marks a double as
 * ours. What was due first is pushed first: in any other order a Redis that keeps losing its data starves the oldest runs
 * (measured in the storm: claimed after 99 s in place of 17).
 */
const COUNT_PUSHES = `
with counted as (
  update task_runs
  set pushes = pushes + 1,
      pushed_at = now()
  where state = 'queued'
    and id in (
      select id
      from (
        select r.id, lack.runs, row_number() over (partition by r.task_id, r.retry order by r.scheduled_for) as place
        from unnest($1::uuid[], $2::int[], $3::int[]) as lack (task_id, retry, runs)
        join task_runs r on active_task(r.state, r.task_id) = lack.task_id and r.retry = lack.retry
        where r.state = 'queued'
          and r.pushed_at < now() - make_interval(secs => $4)
      ) candidate
      where place <= runs
    )
  returning task_id, retry, scheduled_for
)
select task_id as "taskId", retry
from counted
order by scheduled_for`;
