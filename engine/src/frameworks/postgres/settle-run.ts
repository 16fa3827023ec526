import type { Entry } from '../../core/entry.js';
import type { Outcome } from '../../core/outcome.js';
import type { Claim } from './claim.js';
import type { ClosedLog } from './closed-log.js';
import type { Database } from './database.js';
import { endRun } from './end-run.js';
import { requeueRun } from './requeue-run.js';

/** `requeue` gives the same retry to the next consumer: the attempt was lost, not answered. */
export type Settlement = Outcome | { kind: 'requeue' };

/**
 * Closes the claim's log and moves run and task on, in one transaction. Answers the entries that the caller must push now
 * that it is committed: COMMIT first, then LPUSH. Null for a zombie, whose claim is no longer the newest: nothing is written.
 */
export function settleRun(
  db: Database,
  claim: Claim,
  settlement: Settlement,
  log: ClosedLog,
): Promise<readonly Entry[] | null> {
  switch (settlement.kind) {
    case 'finish':
      return endRun(db, claim, 'finish', log);
    case 'giveUp':
      return endRun(db, claim, 'failed', log);
    case 'retry':
      return requeueRun(db, claim, { step: 1, delayMs: settlement.delayMs }, log);
    case 'requeue':
      return requeueRun(db, claim, { step: 0, delayMs: 0 }, log);
  }
}
