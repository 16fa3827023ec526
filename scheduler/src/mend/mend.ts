import type { Ports } from '../ports.js';
import { pushMissingEntries } from './push-missing-entries.js';
import { reapLostRuns } from './reap-lost-runs.js';
import { createWarmUp } from './warm-up.js';

const MEND_MS = 1000;

/** Once a second: brings back runs whose consumer was lost, and entries that Redis lost. Any number of schedulers may mend. */
export function createMend(ports: Ports): () => Promise<number> {
  const isWarm = createWarmUp();
  return async () => {
    try {
      // Contact first: a scheduler that has just come back must give living consumers time to renew their leases.
      await ports.db.query('select 1');
      if (isWarm('contact')) await reapLostRuns(ports);
      await pushMissingEntries(ports);
      return MEND_MS;
    } catch (error) {
      isWarm('failure');
      throw error;
    }
  };
}
