import type { Canary } from '@task-scheduler/engine/frameworks/redis/canary';

/** Whether Redis lost data a moment ago, so that entries which were popped long ago may be back in the list. */
export interface ResetWatch {
  /** Remembers how the canary stands. Never rejects: without Redis there is nothing to compare. */
  note(): Promise<void>;
  wasReset(): Promise<boolean>;
}

const RESURRECTION_MS = 60_000;

export function createResetWatch(canary: Canary, now: () => number = () => performance.now()): ResetWatch {
  let resetAt = -Infinity;
  const look = async () => {
    if (await canary.look()) resetAt = now();
  };
  return {
    note: () => look().catch(() => undefined),
    async wasReset() {
      await look();
      return now() - resetAt < RESURRECTION_MS;
    },
  };
}
