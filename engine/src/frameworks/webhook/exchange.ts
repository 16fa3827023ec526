import type { Deadlines } from './deadlines.js';
import { createStopwatch, type Stopwatch } from './stopwatch.js';

/** One POST and its reply, bounded as a whole: from the look-up of the name to the last byte of the body. */
export interface Exchange {
  /** Aborts at the deadline, or when the caller cuts the exchange off. */
  readonly signal: AbortSignal;
  readonly stopwatch: Stopwatch;
  /** Rejects as soon as the signal aborts: undici heeds a signal only once it is connected. */
  within<T>(step: Promise<T>): Promise<T>;
  isLate(): boolean;
  executionTimeMs(): number;
  end(): void;
}

export function beginExchange(deadlines: Deadlines, timeoutMs: number, cutOff: AbortSignal): Exchange {
  const startedAt = performance.now();
  const controller = new AbortController();
  const { signal } = controller;
  let isLate = false;
  let giveUp: (() => void) | null = null;
  // A listener of our own signal would cost more than this.
  const abort = () => {
    controller.abort();
    giveUp?.();
  };
  const cancel = deadlines.set(timeoutMs, () => {
    isLate = true;
    abort();
  });
  cutOff.addEventListener('abort', abort);
  if (cutOff.aborted) abort();
  return {
    signal,
    stopwatch: createStopwatch(),
    within: (step) =>
      new Promise((resolve, reject) => {
        giveUp = () => reject(new Error('the exchange was aborted'));
        if (signal.aborted) giveUp();
        step.then(resolve, reject);
      }),
    isLate: () => isLate,
    executionTimeMs: () => Math.round(performance.now() - startedAt),
    end() {
      cancel();
      // The reply would stay reachable from here, and garbage collection took three times as long (measured).
      giveUp = null;
      cutOff.removeEventListener('abort', abort);
    },
  };
}
