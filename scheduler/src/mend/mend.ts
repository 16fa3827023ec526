import type { Ports } from '../ports.js';
import type { Pace } from './pace.js';
import { promoteWaitingRuns } from './promote-waiting-runs.js';
import { reapLostRuns } from './reap-lost-runs.js';
import { createReconcile } from './reconcile.js';
import { createWarmUp } from './warm-up.js';

/**
 * Once a second or more often: queues retries that are due, brings back runs whose consumer was lost, and entries that Redis
 * lost. Any number of schedulers may mend.
 */
export function createMend(ports: Ports, pace: Pace, now: () => number = () => performance.now()) {
  const isWarm = createWarmUp(pace.warmUpMs, now);
  const reconcile = createReconcile(ports, pace, now);
  // Only contact with Postgres counts: while Redis is away, consumers heartbeat all the same.
  const lookAtPostgres = async () => {
    try {
      const [look] = await ports.db.query<{ upMs: number }>(UPTIME);
      return isWarm(look ?? 'away');
    } catch (error) {
      isWarm('away');
      throw error;
    }
  };
  return async (): Promise<number> => {
    if (await lookAtPostgres()) await reapLostRuns(ports);
    const msUntilRetry = await promoteWaitingRuns(ports);
    await reconcile();
    return Math.min(pace.mendMs, msUntilRetry);
  };
}

/** How long this Postgres has been up, by its own clock. */
const UPTIME = `
select (extract(epoch from clock_timestamp() - pg_postmaster_start_time()) * 1000)::float8 as "upMs"`;
