import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import { claimExternalRun } from '@task-scheduler/engine/frameworks/postgres/claim-external-run';
import { type ClaimedRun, claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';

/** The run that the entry permits, leased to this consumer; null when there is nothing to do. */
export async function claim(entry: Entry, ports: Ports): Promise<ClaimedRun | null> {
  const { patience, db, holder } = ports;
  const { run, isAmbiguous } = await patience.until(async (again) => ({
    run: await claimRun(db, entry, holder),
    isAmbiguous: again,
  }));
  // A claim that was committed without an answer is ours already; the reaper gives it back. It must not run twice.
  if (run || isAmbiguous) return run;
  return claimUnmatched(entry, ports);
}

async function claimUnmatched(entry: Entry, ports: Ports): Promise<ClaimedRun | null> {
  // After a loss of Redis' data an entry may be one that was popped long ago: better to drop a stranger's than to run ours twice.
  if (await ports.resets.wasReset()) return drop(entry, 'resurrected', ports);
  const unmatched = await claimExternalRun(ports.db, entry, ports.holder);
  switch (unmatched.kind) {
    case 'external':
      return unmatched.run;
    case 'duplicate':
      return drop(entry, 'duplicate', ports);
    case 'unknownTask':
      await dropInvalid(encodeEntry(entry), 'unknown_task', ports);
      return null;
  }
}

function drop(entry: Entry, cause: 'duplicate' | 'resurrected', { metrics, log }: Ports): null {
  metrics.dropped.inc({ cause });
  log.info('entry.dropped', { cause, entry: encodeEntry(entry) });
  return null;
}
