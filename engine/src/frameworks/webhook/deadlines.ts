import { Bag } from '../bag.js';

/** What ends when its time is up. */
export interface Expiring {
  /** By the monotonic clock, in milliseconds. */
  readonly expiresAt: number;
  expire(): void;
}

/** Many deadlines on one timer: a timer for each POST costs a third of the POSTs a second (measured). */
export interface Deadlines {
  /** Calls `expire` once, at most 50 ms after it was due, unless it is canceled before. */
  set(expiring: Expiring): void;
  cancel(expiring: Expiring): void;
}

const LOOK_MS = 25;

export function createDeadlines(): Deadlines {
  const pending = new Bag<Expiring>();
  let timer: NodeJS.Timeout | undefined;

  const look = () => {
    const now = performance.now();
    for (const expiring of pending) {
      // Visited are those that were there at first: one may be canceled by another's end.
      if (expiring.expiresAt <= now && pending.delete(expiring)) expiring.expire();
    }
    if (pending.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    set(expiring) {
      pending.add(expiring);
      timer ??= setInterval(look, LOOK_MS);
    },
    cancel: (expiring) => void pending.delete(expiring),
  };
}
