import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';

/** What an entry permits that matched no queued run: a run of its own when somebody pushed it by hand; else null, and it is dropped. */
export async function claimUnmatched(entry: Entry, isAmbiguous: boolean, ports: Ports): Promise<ClaimedRun | null> {
  // A claim that was committed without an answer is ours already; the reaper gives it back. It must not run twice.
  if (isAmbiguous) return drop(entry, 'ambiguous', ports);
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

function drop(entry: Entry, cause: 'ambiguous' | 'duplicate' | 'resurrected', { metrics, log }: Ports): null {
  metrics.dropped.inc({ cause });
  log.info('entry.dropped', { cause, entry: encodeEntry(entry) });
  return null;
}
