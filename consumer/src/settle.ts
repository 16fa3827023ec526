import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import type { Outcome } from '@task-scheduler/engine/core/outcome';
import type { Reply } from '@task-scheduler/engine/core/reply';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import type { ClosedLog } from '@task-scheduler/engine/frameworks/postgres/closed-log';
import type { Settlement } from '@task-scheduler/engine/frameworks/postgres/settle-runs';
import type { Ports } from './ports.js';

/** Writes what the webhook answered, and pushes the retry that may follow from it. */
export function settleReply(run: ClaimedRun, reply: Reply, outcome: Outcome, ports: Ports): Promise<void> {
  ports.metrics.attempts.inc({ outcome: outcome.kind });
  ports.metrics.duration.observe(reply.executionTimeMs / 1000);
  ports.log.info('attempt.ended', {
    taskId: run.taskId,
    runId: run.runId,
    retry: run.retry,
    status: reply.status,
    executionTimeMs: reply.executionTimeMs,
    outcome: outcome.kind,
  });
  return settle(run, outcome, logOf(reply), ports);
}

/** Gives the run to another consumer, at the same retry: this one stops before the webhook has answered. */
export function releaseRun(run: ClaimedRun, ports: Ports): Promise<void> {
  ports.metrics.attempts.inc({ outcome: 'released' });
  ports.log.info('run.released', { taskId: run.taskId, runId: run.runId, retry: run.retry });
  return settle(run, { kind: 'requeue' }, RELEASED, ports);
}

async function settle(run: ClaimedRun, settlement: Settlement, log: ClosedLog, ports: Ports): Promise<void> {
  const entries = await ports.patience.until(() => ports.runs.settle({ claim: run, settlement, log }));
  if (entries === null) ports.log.warn('run.lost', { runId: run.runId, fence: run.fence });
  else if (entries.length > 0) await push(entries, ports);
}

/** The run is queued already: an entry that cannot be pushed now is pushed by the scheduler's mending. */
async function push(entries: readonly Entry[], { list, log }: Ports): Promise<void> {
  try {
    await list.push(entries);
  } catch (error) {
    log.warn('entry.not_pushed', { entries: entries.map(encodeEntry), reason: reasonOf(error) });
  }
}

function logOf(reply: Reply): ClosedLog {
  return {
    status: reply.kind === 'success' ? 'finish' : 'failed',
    executionTimeMs: reply.executionTimeMs,
    message: reply.message,
    messageTruncated: reply.messageTruncated,
    responseStatus: reply.status,
    failureKind: reply.kind === 'success' ? null : reply.failureKind,
    responseHeaders: reply.responseHeaders,
    timing: reply.timing,
    release: null,
  };
}

const RELEASED: ClosedLog = {
  status: 'failed',
  executionTimeMs: null,
  message: 'the consumer was stopped during this attempt; another one takes it up',
  messageTruncated: false,
  responseStatus: null,
  failureKind: 'consumer_lost',
  responseHeaders: null,
  timing: null,
  release: 'shutdown',
};
