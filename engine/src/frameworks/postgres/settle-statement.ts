import { booleans, doubles, integers, jsons, texts, uuids } from './array-parameter.js';
import type { Settlement, Settling } from './settle-runs.js';

/** The parameters of SETTLE: one array a column, one element a claim. */
export function settleValues(settlings: readonly Settling[]): unknown[] {
  const moves = settlings.map(({ settlement }) => moveOf(settlement));
  const logs = settlings.map(({ log }) => log);
  return [
    uuids(settlings.map(({ claim }) => claim.runId)),
    integers(settlings.map(({ claim }) => claim.fence)),
    booleans(settlings.map(({ claim }) => claim.onlyWhenLost ?? false)),
    texts(moves.map(({ state }) => state)),
    integers(moves.map(({ step }) => step)),
    doubles(moves.map(({ delayMs }) => delayMs)),
    texts(logs.map(({ status }) => status)),
    integers(logs.map(({ executionTimeMs }) => executionTimeMs)),
    texts(logs.map(({ message }) => message)),
    booleans(logs.map(({ messageTruncated }) => messageTruncated)),
    integers(logs.map(({ responseStatus }) => responseStatus)),
    texts(logs.map(({ failureKind }) => failureKind)),
    texts(logs.map(({ release }) => release)),
    jsons(logs.map(({ responseHeaders }) => responseHeaders && JSON.stringify(responseHeaders))),
    ...TIMES.map((time) => integers(logs.map(({ timing }) => timing?.[time]))),
  ];
}

const TIMES = ['dnsMs', 'connectMs', 'tlsMs', 'waitMs', 'receiveMs'] as const;

/** Where a run goes, how much its retry grows, and how long it waits there. */
function moveOf(settlement: Settlement): { state: string; step: number; delayMs: number } {
  switch (settlement.kind) {
    case 'finish':
      return { state: 'finish', step: 0, delayMs: 0 };
    case 'giveUp':
      return { state: 'failed', step: 0, delayMs: 0 };
    case 'requeue':
      return { state: 'queued', step: 0, delayMs: 0 };
    case 'retry':
      return { state: settlement.delayMs > 0 ? 'waiting' : 'queued', step: 1, delayMs: settlement.delayMs };
  }
}

/**
 * $1 runs, $2 fences, $3 only when the lease is over, $4 states, $5 steps of retry, $6 delays in milliseconds, $7–$19 the logs.
 * Answers each settled place, with the entry that is to be pushed, if any.
 *
 * The tasks of runs that end are locked by the caller. A task stays `running` while another of its runs is active; when none is
 * but occurrences that wait for this end (available_at infinity, overlap_policy queue), the oldest of them is queued. A run that
 * goes on leaves its task's row untouched. Runs are locked in the order of their ids, as heartbeats lock them, and what is
 * locked is what is checked. Primary keys, and index run_active.
 */
export const SETTLE = `
with given as (
  select *
  from unnest(
    $1::uuid[], $2::int[], $3::boolean[], $4::text[], $5::int[], $6::float8[],
    $7::text[], $8::int[], $9::text[], $10::boolean[], $11::int[], $12::text[], $13::text[],
    $14::jsonb[], $15::int[], $16::int[], $17::int[], $18::int[], $19::int[]
  ) with ordinality as g (
    run_id, fence, only_when_lost, state, step, delay_ms,
    log_status, execution_time, message, message_truncated, response_status, failure_kind, release,
    response_headers, dns_ms, connect_ms, tls_ms, wait_ms, receive_ms, place
  )
),
locked as (
  select g.*, r.fence as newest_fence, r.state as present_state, r.lease_until
  from given g
  join task_runs r on r.id = g.run_id
  order by r.id
  for no key update of r
),
settled as (
  update task_runs r
  set state = g.state,
      retry = r.retry + g.step,
      redeliveries = r.redeliveries + case when g.release = 'lost' then 1 else 0 end,
      lease_until = null,
      finished_at = case when g.state in ('finish', 'failed') then now() end,
      available_at = now() + g.delay_ms * interval '1 millisecond',
      pushes = r.pushes + case when g.state = 'queued' then 1 else 0 end,
      pushed_at = case when g.state = 'queued' then now() else r.pushed_at end
  from locked g
  where r.id = g.run_id
    and g.newest_fence = g.fence
    and g.present_state = 'running'
    and (not g.only_when_lost or g.lease_until < now())
  returning g.*, r.task_id, r.retry
),
closed as (
  update task_logs l
  set status = s.log_status::task_log_status,
      execution_time = s.execution_time,
      message = s.message,
      message_truncated = s.message_truncated,
      response_status = s.response_status,
      failure_kind = s.failure_kind,
      release = s.release,
      response_headers = s.response_headers,
      dns_ms = s.dns_ms,
      connect_ms = s.connect_ms,
      tls_ms = s.tls_ms,
      wait_ms = s.wait_ms,
      receive_ms = s.receive_ms,
      finished_at = now()
  from settled s
  where l.run_id = s.run_id
    and l.fence = s.fence
),
ended as (
  select distinct on (task_id) task_id, state, place
  from settled
  where state in ('finish', 'failed')
  order by task_id, place desc
),
others as (
  select
    e.*,
    active.is_any,
    active.is_under_way,
    active.next_waiting
  from ended e
  cross join lateral (
    select
      count(*) > 0 as is_any,
      count(*) filter (where other.state <> 'waiting' or other.available_at < 'infinity') > 0 as is_under_way,
      (
        array_agg(other.id order by other.scheduled_for)
        filter (where other.state = 'waiting' and other.available_at = 'infinity')
      )[1] as next_waiting
    from task_runs other
    where active_task(other.state, other.task_id) = e.task_id
      and other.id not in (select run_id from settled where state in ('finish', 'failed'))
  ) active
),
moved as (
  update tasks t
  set status = case when o.state = 'finish' then 'ready' else 'failed' end::task_status,
      updated_at = now()
  from others o
  where t.id = o.task_id
    and not o.is_any
),
woken as (
  update task_runs r
  set state = 'queued',
      available_at = now(),
      pushes = r.pushes + 1,
      pushed_at = now()
  from others o
  where o.is_any
    and not o.is_under_way
    and r.id = o.next_waiting
  returning o.place, r.task_id, r.retry
)
select place::int, case when state = 'queued' then task_id end as "taskId", retry
from settled
union all
select place::int, task_id, retry
from woken`;
