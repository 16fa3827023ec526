import type { Ports } from '../ports.js';
import type { Pace } from './pace.js';
import { pushMissingEntries } from './push-missing-entries.js';

/** The longest list that is read through. */
const LONGEST_SCANNED = 200_000;
/** How long after a loss the list is read through every time: runs that were being queued meanwhile are found late. */
const RESET_MS = 15_000;

/**
 * Compares the list with the queued runs. An empty list shows at once what is missing; a busy one is read through every
 * `scanMs`, and every time after Redis lost data, which its canary tells.
 */
export function createReconcile(
  ports: Ports,
  { scanMs, patienceSeconds: { empty, busy, reset } }: Pace,
  now: () => number = () => performance.now(),
): () => Promise<void> {
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
      return pushMissingEntries(ports, { patienceSeconds: isReset ? reset : empty, isListEmpty: true });
    }
    if (length > LONGEST_SCANNED || (!isReset && now() - scannedAt < scanMs)) return;
    scannedAt = now();
    await pushMissingEntries(ports, { patienceSeconds: isReset ? reset : busy, isListEmpty: false });
  };
}
