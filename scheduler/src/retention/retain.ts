import type { Ports } from '../ports.js';
import { gentlePause } from '../gentle-pause.js';
import type { Kept } from './kept.js';
import { removeExpiredRuns } from './remove-expired-runs.js';

/** Runs looked at in one transaction: some tens of milliseconds, so that nobody waits for it. */
const BATCH = 1000;
const REST_MS = 15 * 60_000;
/** How often a look starts from the oldest run again: by then a failed run that was kept may be old enough. */
const WHOLE_LOOK_MS = 24 * 60 * 60_000;

/**
 * Removes ended runs with their attempts when their time is over, batch by batch, oldest first. It remembers where it was, so that
 * failed runs, which are kept longer, are passed over once a day and not each time. Any number of schedulers may retain.
 */
export function createRetain({ db, metrics }: Ports, kept: Kept, now: () => number = () => performance.now()) {
  let position: string | null = null;
  let beganAt = -Infinity;

  return async (): Promise<number> => {
    const startedAt = now();
    if (startedAt - beganAt >= WHOLE_LOOK_MS) {
      position = null;
      beganAt = startedAt;
    }
    const { passed, removed, last } = await removeExpiredRuns(db, { after: position, limit: BATCH, kept });
    metrics.expired.inc(removed);
    position = last ?? position;
    if (passed < BATCH) return REST_MS;
    return gentlePause(now() - startedAt);
  };
}
