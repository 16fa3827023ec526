import type { BucketSize, StatsQuery } from '../../../core/statistics.js';
import { DELETED_TASKS, isOfNoDeletedTask } from './deleted-tasks.js';

/**
 * Which attempts began in a time, as rows (at, status, failure_kind, execution_time, attempts). `at` is when they began, or the
 * full hour before; `attempts` is how many they are, and may be negative: only sums mean something. What all tasks did is counted
 * hour by hour (by schedulers: engine/…/postgres/count-hour.ts); what some of them did, and what happened in a minute, is not.
 * $1 from, $2 to, $3 tasks or null for all.
 */
export function attemptFacts({ taskIds }: StatsQuery, bucket: BucketSize = 'HOUR'): string {
  return taskIds === null && bucket !== 'MINUTE' ? FACTS_OF_HOURS : FACTS_OF_ATTEMPTS;
}

/** How often tasks failed in a time, as rows (task_id, attempts). $1–$3 as in attemptFacts. */
export function failureFacts({ taskIds }: StatsQuery): string {
  return taskIds === null ? FAILURES_OF_HOURS : FAILURES;
}

/** Indexes logs_by_age or task_logs_by_age. */
const BEGUN_IN_TIME = `
  created_at >= $1
  and created_at < $2
  and ($3::uuid[] is null or task_id = any($3))
  and ${isOfNoDeletedTask('task_id')}`;

const FACTS_OF_ATTEMPTS = `
  select created_at as at, status, failure_kind, execution_time, 1 as attempts
  from task_logs
  where ${BEGUN_IN_TIME}`;

/** Index failed_logs_by_age or task_failed_logs_by_age. */
const FAILURES = `
  select task_id, 1 as attempts
  from task_logs
  where ${BEGUN_IN_TIME}
    and failed_with is not null`;

/** The hours in the time that are counted, and that are over by this clock as well: it may have been set back. */
const COUNTED = `
    select hour
    from counted_hours
    where hour >= $1
      and hour <= least($2::timestamptz, now()) - interval '1 hour'`;

/** What the counted hours leave of the time, as rows (since, until): at least its ends, unless they are full hours. */
const UNCOUNTED = `
    select greatest(hour, $1) as since, least(hour + interval '1 hour', $2) as until
    from generate_series(
      date_bin('1 hour', $1::timestamptz, '2000-01-01T00:00:00Z'),
      $2::timestamptz - interval '1 microsecond',
      interval '1 hour'
    ) as full_hour (hour)
    where hour not in (${COUNTED})`;

// The planner knows neither how few hours are left nor how many attempts a deleted task has. "offset 0" keeps it to one look into an
// index an hour, "is true" to a table of hashes: it would read all attempts, and compare each with every hour.

/**
 * Counted hours, less what they tell of deleted tasks whose attempts are not removed yet, and the attempts of the rest. Indexes
 * attempt_counts_pkey, task_logs_by_age, logs_by_age.
 */
const FACTS_OF_HOURS = `
  select hour as at, status, nullif(failure_kind, '') as failure_kind, nullif(execution_time, -1) as execution_time, attempts
  from attempt_counts
  where hour in (${COUNTED})
  union all
  select created_at, status, failure_kind, execution_time, -1
  from task_logs
  where task_id = any(${DELETED_TASKS})
    and created_at >= $1
    and created_at < $2
    and (date_bin('1 hour', created_at, '2000-01-01T00:00:00Z') in (${COUNTED})) is true
  union all
  select log.created_at, log.status, log.failure_kind, log.execution_time, 1
  from (${UNCOUNTED}) uncounted
  cross join lateral (
    select *
    from task_logs
    where created_at >= uncounted.since
      and created_at < uncounted.until
      and $3::uuid[] is null
      and ${isOfNoDeletedTask('task_id')}
    offset 0
  ) log`;

/** Indexes failure_counts_pkey, failed_logs_by_age. */
const FAILURES_OF_HOURS = `
  select task_id, attempts
  from failure_counts
  where hour in (${COUNTED})
    and ${isOfNoDeletedTask('task_id')}
  union all
  select log.task_id, 1
  from (${UNCOUNTED}) uncounted
  cross join lateral (
    select task_id
    from task_logs
    where failed_with is not null
      and created_at >= uncounted.since
      and created_at < uncounted.until
      and $3::uuid[] is null
      and ${isOfNoDeletedTask('task_id')}
    offset 0
  ) log`;
