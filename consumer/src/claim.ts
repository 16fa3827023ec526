import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import { claimExternalRun } from '@task-scheduler/engine/frameworks/postgres/claim-external-run';
import { type ClaimedRun, claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-run';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';

/** The run that the entry permits, leased to this consumer; null when there is nothing to do. */
export async function claim(entry: Entry, ports: Ports): Promise<ClaimedRun | null> {
  const { patience, db, worker } = ports;
  const { run, isAmbiguous } = await patience.until(async (again) => ({
    run: await claimRun(db, entry, worker),
    isAmbiguous: again,
  }));
  // A claim that was committed without an answer is ours already; the reaper gives it back. It must not run twice.
  if (run || isAmbiguous) return run;
  return claimUnmatched(entry, ports);
}

async function claimUnmatched(entry: Entry, ports: Ports): Promise<ClaimedRun | null> {
  const unmatched = await claimExternalRun(ports.db, entry, ports.worker);
  switch (unmatched.kind) {
    case 'external':
      return unmatched.run;
    case 'duplicate':
      ports.metrics.dropped.inc({ cause: 'duplicate' });
      return null;
    case 'unknownTask':
      await dropInvalid(encodeEntry(entry), 'unknown_task', ports);
      return null;
  }
}
