import type { Database, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Kept } from './kept.js';

export interface Look {
  /** The run to begin behind; null for the oldest. */
  after: string | null;
  limit: number;
  kept: Kept;
}

export interface Removal {
  /** How many runs were looked at; fewer than the limit when no more is old enough. */
  passed: number;
  removed: number;
  /** The last run that was looked at. */
  last: string | null;
}

const NOTHING: Removal = { passed: 0, removed: 0, last: null };

/**
 * Looks at the next old runs and removes those whose time is over, with their attempts. A run that is active stays, however old.
 * One scheduler at a time; a run that somebody else has locked is left for the next look.
 */
export function removeExpiredRuns(db: Database, { after, limit, kept }: Look): Promise<Removal> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.query<{ isOurs: boolean }>(LOCK);
    if (!lock?.isOurs) return NOTHING;
    const passed = await tx.query<{ id: string }>(OLD, [after, limit, kept.days]);
    const ids = passed.map(({ id }) => id);
    const expired = await tx.query<{ id: string; taskId: string }>(EXPIRED, [ids, kept.days, kept.failedDays]);
    await remove(tx, expired, kept);
    return { passed: passed.length, removed: expired.length, last: ids.at(-1) ?? null };
  });
}

/** Their attempts go with the runs. */
async function remove(tx: Queryable, runs: readonly { id: string; taskId: string }[], kept: Kept): Promise<void> {
  if (runs.length === 0) return;
  await tx.query('delete from task_runs where id = any($1::uuid[])', [runs.map(({ id }) => id)]);
  await tx.query(REMOVE_VERSIONS, [[...new Set(runs.map(({ taskId }) => taskId))], kept.days]);
}

/** Held until the transaction ends: what two schedulers delete at once goes no faster and disturbs twice. */
const LOCK = `select pg_try_advisory_xact_lock(hashtext('task_runs.retention')) as "isOurs"`;

/** $1 the run to begin behind, $2 limit, $3 days. Primary key. */
const OLD = `
select id
from task_runs
where id > coalesce($1, '00000000-0000-0000-0000-000000000000'::uuid)
  and id < uuid_v7_floor(now() - make_interval(days => $3))
order by id
limit $2`;

/**
 * $1 runs, $2 days, $3 days of failed ones. Locked, so that whoever moves a run on meanwhile is seen. Age counts from the end:
 * a run that was born long ago may have waited for its last retry until yesterday.
 */
const EXPIRED = `
select id, task_id as "taskId"
from task_runs
where id = any($1::uuid[])
  and state in ('finish', 'failed', 'skipped', 'missed', 'canceled')
  and finished_at < now() - make_interval(days => case state when 'failed' then $3::int else $2::int end)
order by id
for update skip locked`;

/**
 * $1 tasks, $2 days. What an attempt sent is found at or after its version, and versions grow with time: those before the oldest
 * attempt that is left explain nothing any more. One that was replaced just now may yet be noted by a claim. Indexes
 * task_versions_pkey, task_logs_by_age.
 */
const REMOVE_VERSIONS = `
delete from task_versions v
where v.task_id = any($1::uuid[])
  and v.created_at < now() - make_interval(days => $2)
  and not exists (
    select 1
    from (
      select l.task_version
      from task_logs l
      where l.task_id = v.task_id
      order by l.created_at, l.id
      limit 1
    ) oldest
    where oldest.task_version <= v.version
  )`;
