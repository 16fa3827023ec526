/** $1 tasks, or null for all. */
export const TASK_COUNTS = `
select
  count(*)::int as total,
  count(*) filter (where status = 'ready')::int as ready,
  count(*) filter (where status = 'running')::int as running,
  count(*) filter (where status = 'failed')::int as failed,
  count(*) filter (where paused_at is not null)::int as paused
from tasks
where $1::uuid[] is null
  or id = any($1)`;

/** $1 from, $2 to, $3 tasks or null for all. Indexes logs_by_age or task_logs_by_age: what is counted is read. */
const BEGUN_IN_TIME = `
created_at >= $1
  and created_at < $2
  and ($3::uuid[] is null or task_id = any($3))`;

/** $1–$3 as in BEGUN_IN_TIME. */
export const ATTEMPT_COUNTS = `
select
  count(*)::int as total,
  count(*) filter (where status = 'finish')::int as finish,
  count(*) filter (where status = 'failed')::int as failed,
  count(*) filter (where status = 'running')::int as running,
  percentile_disc(0.5) within group (order by execution_time) as "p50ExecutionTime",
  percentile_disc(0.95) within group (order by execution_time) as "p95ExecutionTime",
  percentile_disc(0.99) within group (order by execution_time) as "p99ExecutionTime"
from task_logs
where ${BEGUN_IN_TIME}`;

/** $1–$3 as in BEGUN_IN_TIME, $4 the length of a bucket in milliseconds. */
export const TIMELINE = `
with counted as (
  select
    date_bin($4::float8 * interval '1 millisecond', created_at, '2000-01-01T00:00:00Z') as start,
    count(*) filter (where status = 'finish')::int as finish,
    count(*) filter (where status = 'failed')::int as failed,
    percentile_disc(0.95) within group (order by execution_time) as p95
  from task_logs
  where ${BEGUN_IN_TIME}
  group by 1
)
select
  bucket.start,
  coalesce(counted.finish, 0) as finish,
  coalesce(counted.failed, 0) as failed,
  counted.p95 as "p95ExecutionTime"
from generate_series(
  date_bin($4::float8 * interval '1 millisecond', $1::timestamptz, '2000-01-01T00:00:00Z'),
  $2::timestamptz - interval '1 microsecond',
  $4::float8 * interval '1 millisecond'
) as bucket (start)
left join counted on counted.start = bucket.start
order by bucket.start`;

/** $1–$3 as in BEGUN_IN_TIME, $4 how many. Index failed_logs_by_age. */
export const TOP_FAILING = `
select task_id as "taskId", count(*)::int as failed
from task_logs
where ${BEGUN_IN_TIME}
  and status = 'failed'
group by task_id
order by failed desc, task_id
limit $4`;

/** $1–$3 as in BEGUN_IN_TIME. Index failed_logs_by_age. */
export const FAILURE_KINDS = `
select failure_kind as kind, count(*)::int as count
from task_logs
where ${BEGUN_IN_TIME}
  and status = 'failed'
  and failure_kind is not null
group by failure_kind
order by count desc, failure_kind`;
