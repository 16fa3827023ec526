/** $1 tasks, $2 retries, $3 worker, $4 lease in seconds. */
export const CLAIM = `
with chosen as (
  select queued.id
  from unnest($1::uuid[], $2::int[]) as entry (task_id, retry)
  cross join lateral (
    select r.id
    from task_runs r
    where active_task(r.state, r.task_id) = entry.task_id
      and r.retry = entry.retry
      and r.state = 'queued'
    order by r.scheduled_for
    limit 1
    for update skip locked
  ) queued
),
leased as (
  update task_runs r
  set state = 'running',
      fence = fence + 1,
      pops = pops + 1,
      worker_id = $3,
      started_at = now(),
      lease_until = now() + make_interval(secs => $4)
  from chosen
  where r.id = chosen.id
  returning r.id, r.task_id, r.fence, r.retry, r.scheduled_for
),
logged as (
  insert into task_logs (task_id, run_id, fence, status, retry_count, scheduled_for)
  select task_id, id, fence, 'running', retry, scheduled_for
  from leased
)
select leased.id, leased.fence, leased.task_id, t.webhook_url, t.payload::text as payload
from leased
join tasks t on t.id = leased.task_id`;

/** $1 tasks. */
export const LOCK = 'select from tasks where id = any($1::uuid[]) order by id for no key update';

/** $1 runs, $2 fences, $3 execution times, $4 messages. */
export const SETTLE = `
with given as (
  select *
  from unnest($1::uuid[], $2::int[], $3::int[], $4::text[]) as g (run_id, fence, execution_time, message)
),
settled as (
  update task_runs r
  set state = 'finish',
      lease_until = null,
      finished_at = now()
  from given g
  where r.id = g.run_id
    and r.fence = g.fence
    and r.state = 'running'
  returning r.id, r.task_id, r.fence, g.execution_time, g.message
),
closed as (
  update task_logs l
  set status = 'finish',
      execution_time = s.execution_time,
      message = s.message,
      response_status = 200,
      finished_at = now()
  from settled s
  where l.run_id = s.id
    and l.fence = s.fence
)
update tasks t
set status = 'ready'
from settled s
where t.id = s.task_id
  and not exists (
    select 1
    from task_runs other
    where active_task(other.state, other.task_id) = s.task_id
      and other.id <> s.id
  )`;
