import type { Entry } from '../../core/entry.js';
import type { Outcome } from '../../core/outcome.js';
import { pauseAfterFailures, queueWaitingRun } from './after-end.js';
import type { Claim } from './claim.js';
import type { ClosedLog } from './closed-log.js';
import type { Database, Queryable } from './database.js';
import { lockTasks } from './lock-tasks.js';
import { SETTLE, settleValues } from './settle-statement.js';

/** `requeue` gives the same retry to the next consumer: the attempt was lost, not answered. */
export type Settlement = Outcome | { kind: 'requeue' };

export interface Settling {
  claim: Claim;
  settlement: Settlement;
  log: ClosedLog;
}

/** What is to be pushed now that it is committed: COMMIT first, then LPUSH. Null for a zombie: nothing was written. */
export type Settled = readonly Entry[] | null;

interface SettledRun extends Entry {
  /** Its place among the settlings, from 1. */
  place: number;
  state: 'finish' | 'failed' | 'queued' | 'waiting';
  /** The task's other active runs, when this one ended. */
  otherRuns: number | null;
}

/**
 * Closes the claims' logs and moves runs and tasks on, in one transaction. A claim that is no longer the newest belongs to a
 * zombie: nothing is written for it.
 */
export function settleRuns(db: Database, settlings: readonly Settling[]): Promise<Settled[]> {
  return db.transaction(async (tx) => {
    await lockTasks(tx, endedTasks(settlings));
    const runs = await tx.query<SettledRun>(SETTLE, settleValues(settlings), 'settle');
    const settled = settlings.map((): Settled => null);
    for (const run of runs) settled[run.place - 1] = await entriesAfter(tx, run);
    return settled;
  });
}

/** `settleRuns` of one. */
export async function settleRun(db: Database, claim: Claim, settlement: Settlement, log: ClosedLog): Promise<Settled> {
  const [settled = null] = await settleRuns(db, [{ claim, settlement, log }]);
  return settled;
}

function endedTasks(settlings: readonly Settling[]): string[] {
  return settlings
    .filter(({ settlement: { kind } }) => kind === 'finish' || kind === 'giveUp')
    .map(({ claim }) => claim.taskId);
}

async function entriesAfter(tx: Queryable, { state, taskId, retry, otherRuns }: SettledRun): Promise<readonly Entry[]> {
  if (state === 'queued') return [{ taskId, retry }];
  if (state === 'waiting') return [];
  if (state === 'failed') await pauseAfterFailures(tx, taskId);
  return otherRuns === 0 ? [] : queueWaitingRun(tx, taskId);
}
