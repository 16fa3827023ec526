import type { Entry } from '@task-scheduler/engine/core/entry';
import { decide } from '@task-scheduler/engine/core/outcome';
import type { Claim } from '@task-scheduler/engine/frameworks/postgres/claim';
import type { ClosedLog } from '@task-scheduler/engine/frameworks/postgres/closed-log';
import { type Settlement, settleRun } from '@task-scheduler/engine/frameworks/postgres/settle-runs';
import type { Ports } from '../ports.js';

/** A run whose consumer was not heard of for a whole lease. */
interface LostRun extends Claim {
  retry: number;
  maxRetry: number;
  redeliveries: number;
  onWorkerLost: 'redeliver' | 'fail';
  workerId: string;
  retryBackoff: unknown;
}

const BATCH = 500;
/** A run that was lost this often probably kills its consumers: the attempt counts as failed. */
const MOST_REDELIVERIES = 3;

/** Gives runs whose lease is over to the next consumer, at the same retry: the attempt was lost, not answered. */
export async function reapLostRuns({ db, list, events, log, metrics }: Ports): Promise<void> {
  const queued: Entry[] = [];
  for (const run of await db.query<LostRun>(LOST, [BATCH])) {
    const settlement = settlementOf(run);
    // A consumer that renewed its lease in between is gone only for this look: the lease is checked once more, under lock.
    const entries = await settleRun(db, { ...run, onlyWhenLost: true }, settlement, logOf(run, settlement));
    if (!entries) continue;
    log.warn('run.reaped', { runId: run.runId, taskId: run.taskId, workerId: run.workerId, then: settlement.kind });
    metrics.mended.inc({ cause: 'lost_consumer' });
    events.announce({ attempts: [run] });
    queued.push(...entries);
  }
  // All at the end: a Redis that is away must not keep the other runs from being given back.
  await list.push(queued);
}

function settlementOf(run: LostRun): Settlement {
  if (run.redeliveries < MOST_REDELIVERIES && run.onWorkerLost === 'redeliver') return { kind: 'requeue' };
  const verdict = { kind: 'failure', status: null, retryAfterMs: null } as const;
  return decide(verdict, run, Math.random());
}

function logOf(run: LostRun, settlement: Settlement): ClosedLog {
  return {
    status: 'failed',
    executionTimeMs: null,
    message: `the consumer ${run.workerId} was lost during this attempt: its lease ran out without a reply`,
    messageTruncated: false,
    responseStatus: null,
    failureKind: 'consumer_lost',
    responseHeaders: null,
    timing: null,
    release: settlement.kind === 'requeue' ? 'lost' : 'lost_final',
  };
}

/** $1 limit. Index run_leased. */
const LOST = `
select
  r.id as "runId",
  r.task_id as "taskId",
  r.fence,
  r.retry,
  r.redeliveries,
  r.worker_id as "workerId",
  t.max_retry as "maxRetry",
  t.retry_backoff as "retryBackoff",
  t.on_worker_lost as "onWorkerLost"
from task_runs r
join tasks t on t.id = r.task_id
where r.lease_until < now()
order by r.lease_until
limit $1`;
