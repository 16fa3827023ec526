import type { Database, Queryable } from './database.js';

/**
 * Counts the newest hour that can be counted and is not. False when there is none, or attempts are being deleted, or another
 * scheduler is at it.
 */
export function countHour(db: Database): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.query<{ isOurs: boolean }>(LOCK);
    if (!lock?.isOurs) return false;
    await tx.query(FORGET_TO_COME);
    const [next] = await tx.query<{ hour: Date }>(NEXT);
    if (next) await count(tx, next.hour);
    return next !== undefined;
  });
}

async function count(tx: Queryable, hour: Date): Promise<void> {
  await tx.query('insert into counted_hours values ($1)', [hour]);
  await tx.query(COUNT_ATTEMPTS, [hour]);
  await tx.query(COUNT_FAILURES, [hour]);
}

/** Held until the transaction ends. The trigger uncount_deleted takes it as well; the statements after it see what it waited for. */
const LOCK = `select pg_try_advisory_xact_lock(hashtext('task_logs.counting')) as "isOurs"`;

/**
 * The newest hour that is over for so long that no claim of it can still be uncommitted: transactions are cut off after a fraction
 * of this.
 */
const NEWEST_HOUR = `date_bin('1 hour', now() - interval '65 minutes', '2000-01-01T00:00:00Z')`;

/** An hour that is not over was counted before the clock was set back: attempts will be added to it. */
const FORGET_TO_COME = `delete from counted_hours where hour > ${NEWEST_HOUR}`;

/**
 * As far back as statistics are asked for. An ended attempt never changes; an hour in which one still runs must wait. Indexes
 * logs_by_age, counted_hours_pkey, run_leased, one_unfailed_log.
 */
const NEXT = `
select candidate.hour
from generate_series(
  ${NEWEST_HOUR},
  greatest(
    now() - interval '32 days',
    coalesce((select date_bin('1 hour', min(created_at), '2000-01-01T00:00:00Z') from task_logs), 'infinity')
  ),
  interval '-1 hour'
) as candidate (hour)
where not exists (select 1 from counted_hours counted where counted.hour = candidate.hour)
  and candidate.hour not in (
    select date_bin('1 hour', log.created_at, '2000-01-01T00:00:00Z')
    from task_runs run
    join task_logs log on log.run_id = run.id and log.status = 'running' and log.failed_with is null
    where run.lease_until is not null
  )
order by candidate.hour desc
limit 1`;

/** $1 hour. Index logs_by_age. */
const COUNT_ATTEMPTS = `
insert into attempt_counts (hour, status, failure_kind, execution_time, attempts)
select $1, status, coalesce(failure_kind, ''), coalesce(execution_time, -1), count(*)
from task_logs
where created_at >= $1
  and created_at < $1::timestamptz + interval '1 hour'
group by 2, 3, 4`;

/** $1 hour. Index failed_logs_by_age. */
const COUNT_FAILURES = `
insert into failure_counts (hour, task_id, attempts)
select $1, task_id, count(*)
from task_logs
where failed_with is not null
  and created_at >= $1
  and created_at < $1::timestamptz + interval '1 hour'
group by 2`;
