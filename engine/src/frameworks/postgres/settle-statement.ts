import type { Settlement, Settling } from './settle-runs.js';

/** The parameters of SETTLE: one array a column, one element a claim. */
export function settleValues(settlings: readonly Settling[]): unknown[][] {
  const moves = settlings.map(({ settlement }) => moveOf(settlement));
  return [
    settlings.map(({ claim }) => claim.runId),
    settlings.map(({ claim }) => claim.fence),
    settlings.map(({ claim }) => claim.onlyWhenLost ?? false),
    moves.map(({ state }) => state),
    moves.map(({ step }) => step),
    moves.map(({ delayMs }) => delayMs),
    settlings.map(({ log }) => log.status),
    settlings.map(({ log }) => log.executionTimeMs),
    settlings.map(({ log }) => log.message),
    settlings.map(({ log }) => log.messageTruncated),
    settlings.map(({ log }) => log.responseStatus),
    settlings.map(({ log }) => log.failureKind),
    settlings.map(({ log }) => log.release),
    settlings.map(({ log }) => log.responseHeaders && JSON.stringify(log.responseHeaders)),
    settlings.map(({ log }) => log.timing?.dnsMs),
    settlings.map(({ log }) => log.timing?.connectMs),
    settlings.map(({ log }) => log.timing?.tlsMs),
    settlings.map(({ log }) => log.timing?.waitMs),
    settlings.map(({ log }) => log.timing?.receiveMs),
  ];
}

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
ended as (
  select
    s.task_id,
    (array_agg(s.state order by s.place desc))[1] as outcome,
    (
      select count(*)::int
      from task_runs other
      where other.task_id = s.task_id
        and other.state in ('waiting', 'queued', 'running')
        and other.id <> all (array_agg(s.id))
    ) as other_runs
  from settled s
  where s.state in ('finish', 'failed')
  group by s.task_id
),
moved as (
  update tasks t
  set status = case when e.outcome = 'finish' then 'ready' else 'failed' end::task_status
  from ended e
  where t.id = e.task_id
    and e.other_runs = 0
)
select s.place::int, s.task_id as "taskId", s.retry, s.state, e.other_runs as "otherRuns"
from settled s
left join ended e on e.task_id = s.task_id`;
