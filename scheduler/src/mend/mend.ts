import type { Ports } from '../ports.js';
import { promoteWaitingRuns } from './promote-waiting-runs.js';
import { reapLostRuns } from './reap-lost-runs.js';
import { createReconcile } from './reconcile.js';
import { createWarmUp } from './warm-up.js';

const MEND_MS = 1000;

/**
 * At least once a second: queues retries that are due, brings back runs whose consumer was lost, and entries that Redis
 * lost. Any number of schedulers may mend.
 */
export function createMend(ports: Ports): () => Promise<number> {
  const isWarm = createWarmUp();
  const reconcile = createReconcile(ports);
  return async () => {
    try {
      const msUntilRetry = await promoteWaitingRuns(ports);
      if (isWarm('contact')) await reapLostRuns(ports);
      await reconcile();
      return Math.min(MEND_MS, msUntilRetry);
    } catch (error) {
      isWarm('failure');
      throw error;
    }
  };
}
