import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';

/** The run that the entry permits, leased to this consumer; null when there is nothing to do. */
export async function claim(entry: Entry, ports: Ports): Promise<ClaimedRun | null> {
  const { run, isAmbiguous } = await ports.patience.until(async (again) => ({
    run: await ports.runs.claim(entry),
    isAmbiguous: again,
  }));
  // A claim that was committed without an answer is ours already; the reaper gives it back. It must not run twice.
  if (run || isAmbiguous) return run;
  return claimUnmatched(entry, ports);
}

async function claimUnmatched(entry: Entry, ports: Ports): Promise<ClaimedRun | null> {
  // After a loss of Redis' data an entry may be one that was popped long ago: better to drop a stranger's than to run ours twice.
  if (await ports.resets.wasReset()) return drop(entry, 'resurrected', ports);
  const unmatched = await ports.runs.claimExternal(entry);
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
