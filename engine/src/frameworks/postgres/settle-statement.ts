import { arrayLiteral } from './array-literal.js';
import type { Settlement, Settling } from './settle-runs.js';

/** The parameters of SETTLE: one array a column, one element a claim. */
export function settleValues(settlings: readonly Settling[]): unknown[] {
  const moves = settlings.map(({ settlement }) => moveOf(settlement));
  const logs = settlings.map(({ log }) => log);
  return [
    arrayLiteral(settlings.map(({ claim }) => claim.runId)),
    arrayLiteral(settlings.map(({ claim }) => claim.fence)),
    arrayLiteral(settlings.map(({ claim }) => claim.onlyWhenLost ?? false)),
    arrayLiteral(moves.map(({ state }) => state)),
    arrayLiteral(moves.map(({ step }) => step)),
    arrayLiteral(moves.map(({ delayMs }) => delayMs)),
    arrayLiteral(logs.map(({ status }) => status)),
    arrayLiteral(logs.map(({ executionTimeMs }) => executionTimeMs)),
    logs.map(({ message }) => message),
    arrayLiteral(logs.map(({ messageTruncated }) => messageTruncated)),
    arrayLiteral(logs.map(({ responseStatus }) => responseStatus)),
    arrayLiteral(logs.map(({ failureKind }) => failureKind)),
    arrayLiteral(logs.map(({ release }) => release)),
    logs.map(({ responseHeaders }) => responseHeaders && JSON.stringify(responseHeaders)),
    ...TIMES.map((time) => arrayLiteral(logs.map(({ timing }) => timing?.[time]))),
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
 * The tasks of runs that end are locked by the caller. A task stays `running` while another of its runs is active; a run that
 * goes on leaves its task's row untouched. Runs are locked in the order of their ids, as heartbeats lock them. Primary keys,
 * and index run_active.
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
  select r.id
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
  from given g
  join locked on locked.id = g.run_id
  where r.id = g.run_id
    and r.fence = g.fence
    and r.state = 'running'
    and (not g.only_when_lost or r.lease_until < now())
  returning r.id, r.task_id, r.fence, r.retry, r.state, g.place
),
closed as (
  update task_logs l
  set status = g.log_status::task_log_status,
      execution_time = g.execution_time,
      message = g.message,
      message_truncated = g.message_truncated,
      response_status = g.response_status,
      failure_kind = g.failure_kind,
      release = g.release,
      response_headers = g.response_headers,
      dns_ms = g.dns_ms,
      connect_ms = g.connect_ms,
      tls_ms = g.tls_ms,
      wait_ms = g.wait_ms,
      receive_ms = g.receive_ms,
      finished_at = now()
  from settled s
  join given g on g.place = s.place
  where l.run_id = s.id
    and l.fence = s.fence
),
counted as (
  select
    s.place,
    s.task_id,
    s.retry,
    s.state,
    case when s.state in ('finish', 'failed') then (
      select count(*)::int
      from task_runs other
      where other.task_id = s.task_id
        and other.state in ('waiting', 'queued', 'running')
        and other.id not in (select id from settled where state in ('finish', 'failed'))
    ) end as other_runs
  from settled s
),
moved as (
  update tasks t
  set status = case when ended.state = 'finish' then 'ready' else 'failed' end::task_status
  from (
    select distinct on (task_id) task_id, state
    from counted
    where other_runs = 0
    order by task_id, place desc
  ) ended
  where t.id = ended.task_id
)
select place::int, task_id as "taskId", retry, state, other_runs as "otherRuns"
from counted`;
