/** $1 tasks, or null for all. */
export const TASK_COUNTS = `
select
  count(*)::int as total,
  count(*) filter (where status = 'ready')::int as ready,
  count(*) filter (where status = 'running')::int as running,
  count(*) filter (where status = 'failed')::int as failed,
  count(*) filter (where paused_at is not null)::int as paused
from tasks
where deleted_at is null
  and ($1::uuid[] is null or id = any($1))`;

/**
 * $1–$3 as in attemptFacts, whose rows `facts` are. A percentile is what percentile_disc answers: the first value, in order, that
 * so large a part of all does not exceed.
 */
export const attemptCounts = (facts: string) => `
with tally as (
  select status, execution_time, sum(attempts)::int as attempts
  from (${facts}) fact
  group by status, execution_time
),
ended as (
  select execution_time, sum(sum(attempts)) over (order by execution_time) as up_to, sum(sum(attempts)) over () as total
  from tally
  where execution_time is not null
  group by execution_time
  having sum(attempts) > 0
)
select
  coalesce(sum(attempts), 0)::int as total,
  coalesce(sum(attempts) filter (where status = 'finish'), 0)::int as finish,
  coalesce(sum(attempts) filter (where status = 'failed'), 0)::int as failed,
  coalesce(sum(attempts) filter (where status = 'running'), 0)::int as running,
  (select min(execution_time) from ended where up_to >= 0.5 * total) as "p50ExecutionTime",
  (select min(execution_time) from ended where up_to >= 0.95 * total) as "p95ExecutionTime",
  (select min(execution_time) from ended where up_to >= 0.99 * total) as "p99ExecutionTime"
from tally`;

/** $1–$3 as in attemptFacts, whose rows `facts` are; $4 the length of a bucket in milliseconds. Percentiles as in attemptCounts. */
export const timeline = (facts: string) => `
with tally as (${attemptsByBucket(facts)}),
ended as (
  select
    start,
    execution_time,
    sum(attempts) over (partition by start order by execution_time) as up_to,
    sum(attempts) over (partition by start) as total
  from tally
  where execution_time is not null
    and attempts > 0
),
percentile as (
  select start, min(execution_time) as p95
  from ended
  where up_to >= 0.95 * total
  group by start
),
counted as (
  select start, sum(finish)::int as finish, sum(failed)::int as failed
  from tally
  group by start
)
select
  bucket.start,
  coalesce(counted.finish, 0) as finish,
  coalesce(counted.failed, 0) as failed,
  percentile.p95 as "p95ExecutionTime"
from generate_series(
  date_bin($4::float8 * interval '1 millisecond', $1::timestamptz, '2000-01-01T00:00:00Z'),
  $2::timestamptz - interval '1 microsecond',
  $4::float8 * interval '1 millisecond'
) as bucket (start)
left join counted on counted.start = bucket.start
left join percentile on percentile.start = bucket.start
order by bucket.start`;

/** By what time they took as well: percentiles come from that. */
const attemptsByBucket = (facts: string) => `
  select
    date_bin($4::float8 * interval '1 millisecond', at, '2000-01-01T00:00:00Z') as start,
    execution_time,
    coalesce(sum(attempts) filter (where status = 'finish'), 0)::int as finish,
    coalesce(sum(attempts) filter (where status = 'failed'), 0)::int as failed,
    sum(attempts)::int as attempts
  from (${facts}) fact
  group by 1, 2`;

/** $1–$3 as in failureFacts, whose rows `facts` are; $4 how many. */
export const topFailing = (facts: string) => `
select task_id as "taskId", sum(attempts)::int as failed
from (${facts}) fact
group by task_id
order by failed desc, task_id
limit $4`;

/** $1–$3 as in attemptFacts, whose rows `facts` are. */
export const failureKinds = (facts: string) => `
select failure_kind as kind, sum(attempts)::int as count
from (${facts}) fact
where status = 'failed'
  and failure_kind is not null
group by failure_kind
having sum(attempts) > 0
order by count desc, failure_kind`;
