import { encodeEntry, type Entry } from '@task-scheduler/engine/core/entry';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';

/** A run that is leased to this consumer. */
export interface Claimed {
  run: ClaimedRun;
  /** By the monotonic clock, before the statement was sent: the lease is no older than this. */
  askedAt: number;
}

/** The run that the entry permits; null when there is nothing to do. */
export async function claim(entry: Entry, ports: Ports): Promise<Claimed | null> {
  const last: { askedAt: number; isAmbiguous: boolean } = { askedAt: 0, isAmbiguous: false };
  const run = await ports.patience.until((again) => {
    last.askedAt = performance.now();
    last.isAmbiguous = again;
    return ports.runs.claim(entry);
  });
  const { askedAt, isAmbiguous } = last;
  if (run) return { run, askedAt };
  // A claim that was committed without an answer is ours already; the reaper gives it back. It must not run twice.
  if (isAmbiguous) return drop(entry, 'ambiguous', ports);
  const external = await claimUnmatched(entry, ports);
  return external && { run: external, askedAt };
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

function drop(entry: Entry, cause: 'ambiguous' | 'duplicate' | 'resurrected', { metrics, log }: Ports): null {
  metrics.dropped.inc({ cause });
  log.info('entry.dropped', { cause, entry: encodeEntry(entry) });
  return null;
}
