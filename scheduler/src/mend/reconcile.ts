import type { Ports } from '../ports.js';
import { pushMissingEntries } from './push-missing-entries.js';

/** How long a queued run may be without its entry, by what the list looks like. */
const EMPTY_PATIENCE_SECONDS = 2;
const BUSY_PATIENCE_SECONDS = 10;
const RESET_PATIENCE_SECONDS = 1;
/** How often a busy list is read through, and up to which length. */
const SCAN_MS = 15_000;
const LONGEST_SCANNED = 200_000;
/** How long after a loss the list is read through every time: runs that were being queued meanwhile are found late. */
const RESET_MS = 15_000;

/**
 * Compares the list with the queued runs. An empty list shows at once what is missing; a busy one is read through every
 * 15 s, and every second after Redis lost data, which its canary tells.
 */
export function createReconcile(ports: Ports, now: () => number = () => performance.now()): () => Promise<void> {
  let scannedAt = now();
  let resetAt = -Infinity;
  return async () => {
    if (await ports.canary.sing()) {
      resetAt = now();
      ports.log.error('redis.lost_data');
    }
    const length = await ports.list.length();
    const isReset = now() - resetAt < RESET_MS;
    if (length === 0) {
      return pushMissingEntries(ports, isReset ? RESET_PATIENCE_SECONDS : EMPTY_PATIENCE_SECONDS, true);
    }
    if (length > LONGEST_SCANNED || (!isReset && now() - scannedAt < SCAN_MS)) return;
    scannedAt = now();
    await pushMissingEntries(ports, isReset ? RESET_PATIENCE_SECONDS : BUSY_PATIENCE_SECONDS, false);
  };
}
