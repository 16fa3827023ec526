import type { Redis } from 'ioredis';

const CANARY = 'task_list:canary';

/**
 * A counter that only grows while Redis keeps its data. Whoever sees it smaller than before knows that Redis was wiped,
 * restarted empty, rolled back to a snapshot or failed over to a replica that lagged: entries are missing or resurrected.
 */
export interface Canary {
  /** Adds one. True when Redis has lost data since this watcher's last look. */
  sing(): Promise<boolean>;
  /** Looks without adding. True when Redis has lost data since this watcher's last look. */
  look(): Promise<boolean>;
}

export function createCanary(redis: Redis): Canary {
  let seen = 0;
  const compare = (value: number, mayBeEqual: boolean): boolean => {
    const isLost = value < seen || (value === seen && !mayBeEqual);
    seen = value;
    return isLost;
  };
  return {
    sing: async () => compare(await redis.incr(CANARY), false),
    look: async () => compare(Number((await redis.get(CANARY)) ?? 0), true),
  };
}
