import type { Entry } from '../../core/entry.js';
import type { Outcome } from '../../core/outcome.js';
import type { Claim } from './claim.js';
import type { ClosedLog } from './closed-log.js';
import type { Pipeline } from './database.js';
import { lockingTasks } from './lock-tasks.js';
import { pausingAfterFailures } from './pause-after-failures.js';
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

/** What SETTLE answers: a settled claim, or the occurrence that waited for its end. */
interface SettledRow {
  /** Its place among the settlings, from 1. */
  place: number;
  /** Null when nothing is to be pushed. */
  taskId: string | null;
  retry: number;
}

/**
 * Closes the claims' logs and moves runs and tasks on, in one transaction. A claim that is no longer the newest belongs to a
 * zombie: nothing is written for it.
 */
export async function settleRuns(db: Pipeline, settlings: readonly Settling[]): Promise<Settled[]> {
  const [gaveUp, finished] = [runsThat('giveUp', settlings), runsThat('finish', settlings)];
  const lock = [...gaveUp, ...finished].map(({ taskId }) => taskId);
  const [, settled = []] = await db.together<SettledRow>([
    lockingTasks(lock),
    { text: SETTLE, values: settleValues(settlings), name: 'settle' },
    ...(gaveUp.length > 0 ? [pausingAfterFailures(gaveUp.map(({ runId }) => runId))] : []),
  ]);
  return entriesByPlace(settled, settlings.length);
}

function runsThat(kind: Settlement['kind'], settlings: readonly Settling[]): Claim[] {
  return settlings.filter(({ settlement }) => settlement.kind === kind).map(({ claim }) => claim);
}

function entriesByPlace(rows: readonly SettledRow[], count: number): Settled[] {
  const settled = Array.from({ length: count }, (): Entry[] | null => null);
  for (const { place, taskId, retry } of rows) {
    const entries = (settled[place - 1] ??= []);
    if (taskId !== null) entries.push({ taskId, retry });
  }
  return settled;
}

/** `settleRuns` of one. */
export async function settleRun(db: Pipeline, claim: Claim, settlement: Settlement, log: ClosedLog): Promise<Settled> {
  const [settled = null] = await settleRuns(db, [{ claim, settlement, log }]);
  return settled;
}
