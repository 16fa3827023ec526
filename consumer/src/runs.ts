import type { Entry } from '@task-scheduler/engine/core/entry';
import { createBatcher } from '@task-scheduler/engine/frameworks/batcher';
import { claimExternalRun, type Unmatched } from '@task-scheduler/engine/frameworks/postgres/claim-external-run';
import { type ClaimedRun, claimRuns, type Holder } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { type Database, isRefused } from '@task-scheduler/engine/frameworks/postgres/database';
import { type Settled, settleRuns, type Settling } from '@task-scheduler/engine/frameworks/postgres/settle-runs';

/** The runs as attempts see them. Claims share a statement, and settlements a transaction, with whatever else is going on. */
export interface Runs {
  claim(entry: Entry): Promise<ClaimedRun | null>;
  claimExternal(entry: Entry): Promise<Unmatched>;
  settle(settling: Settling): Promise<Settled>;
}

const GROUP = { mostAtOnce: 200, isRefused };

export function createRuns(db: Database, holder: Holder): Runs {
  return {
    claim: createBatcher((entries: readonly Entry[]) => claimRuns(db, entries, holder), GROUP),
    claimExternal: (entry) => claimExternalRun(db, entry, holder),
    settle: createBatcher((settlings: readonly Settling[]) => settleRuns(db, settlings), GROUP),
  };
}
