import type { ChangedAttempt } from '@task-scheduler/engine/core/changes';
import type { Entry } from '@task-scheduler/engine/core/entry';
import { createBatcher } from '@task-scheduler/engine/frameworks/batcher';
import { claimExternalRun, type Unmatched } from '@task-scheduler/engine/frameworks/postgres/claim-external-run';
import { type ClaimedRun, claimRuns, type Holder } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { isRefused, type PipelinedDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { type Settled, settleRuns, type Settling } from '@task-scheduler/engine/frameworks/postgres/settle-runs';
import type { EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';

/** The runs as attempts see them. Claims share a statement, and settlements a transaction, with whatever else is going on. */
export interface Runs {
  claim(entry: Entry): Promise<ClaimedRun | null>;
  claimExternal(entry: Entry): Promise<Unmatched>;
  settle(settling: Settling): Promise<Settled>;
}

const GROUP = { mostAtOnce: 200, isRefused };

/** What it commits it announces. */
export function createRuns(db: PipelinedDatabase, holder: Holder, events: EventPublisher): Runs {
  const changed = (attempts: readonly ChangedAttempt[]) => events.announce({ attempts });

  const claim = async (entries: readonly Entry[]) => {
    const runs = await claimRuns(db, entries, holder);
    changed(runs.filter((run) => run !== null));
    return runs;
  };
  const settle = async (settlings: readonly Settling[]) => {
    const settled = await settleRuns(db, settlings);
    changed(settlings.filter((_, place) => settled[place]).map(({ claim }) => claim));
    return settled;
  };
  return {
    claim: createBatcher(claim, GROUP),
    async claimExternal(entry) {
      const unmatched = await claimExternalRun(db, entry, holder);
      if (unmatched.kind === 'external') changed([unmatched.run]);
      return unmatched;
    },
    settle: createBatcher(settle, GROUP),
  };
}
