import type { ChangedAttempt } from '@task-scheduler/engine/core/changes';
import type { Entry } from '@task-scheduler/engine/core/entry';
import { createBatcher } from '@task-scheduler/engine/frameworks/batcher';
import { claimExternalRun, type Unmatched } from '@task-scheduler/engine/frameworks/postgres/claim-external-run';
import { type ClaimedRun, claimRuns, type Holder } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { type DatabasePool, isRefused } from '@task-scheduler/engine/frameworks/postgres/database';
import { type Settled, settleRuns, type Settling } from '@task-scheduler/engine/frameworks/postgres/settle-runs';
import type { EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';

/** The runs as attempts see them. Claims share a statement, and settlements a transaction, with whatever else is going on. */
export interface Runs {
  claim(entry: Entry): Promise<ClaimedRun | null>;
  claimExternal(entry: Entry): Promise<Unmatched>;
  settle(settling: Settling): Promise<Settled>;
}

/** With one group at a time Postgres had nothing to do while we read what it had answered: 12 % fewer attempts a second, 50 at once. */
const GROUP = { mostAtOnce: 200, groups: 2, isRefused };

/** What it commits it announces. */
export function createRuns(db: DatabasePool, holder: Holder, events: EventPublisher): Runs {
  const changed = (attempts: readonly ChangedAttempt[]) => events.announce({ attempts });

  const [claims, settlements] = [db.line(), db.line()];
  const claim = async (entries: readonly Entry[]) => {
    const runs = await claimRuns(claims, entries, holder);
    changed(runs.filter((run) => run !== null));
    return runs;
  };
  const settle = async (settlings: readonly Settling[]) => {
    const settled = await settleRuns(settlements, settlings);
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
