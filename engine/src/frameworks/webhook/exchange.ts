import type { Deadlines } from './deadlines.js';
import { createStopwatch, type Stopwatch } from './stopwatch.js';

/**
 * One POST and its reply, bounded as a whole: from the look-up of the name to the last byte of the body. Without an AbortSignal
 * of its own: signal and listeners were 5 % of a consumer's time (measured).
 */
export interface Exchange {
  readonly stopwatch: Stopwatch;
  /**
   * Calls `giveUp` when the deadline passes or the caller cuts the exchange off; at once when that has happened already.
   * Answers how to take it back.
   */
  onAbort(giveUp: () => void): () => void;
  isLate(): boolean;
  executionTimeMs(): number;
  end(): void;
}

export function beginExchange(deadlines: Deadlines, timeoutMs: number, cutOff: AbortSignal): Exchange {
  const startedAt = performance.now();
  const givingUp = new Set<() => void>();
  let isAborted = false;
  let isLate = false;
  const abort = () => {
    isAborted = true;
    for (const giveUp of givingUp) giveUp();
  };
  const cancel = deadlines.set(timeoutMs, () => {
    isLate = true;
    abort();
  });
  cutOff.addEventListener('abort', abort);
  if (cutOff.aborted) abort();
  return {
    stopwatch: createStopwatch(),
    onAbort(giveUp) {
      if (isAborted) giveUp();
      givingUp.add(giveUp);
      return () => givingUp.delete(giveUp);
    },
    isLate: () => isLate,
    executionTimeMs: () => Math.round(performance.now() - startedAt),
    end() {
      cancel();
      // The reply would stay reachable from here, and garbage collection took three times as long (measured).
      givingUp.clear();
      cutOff.removeEventListener('abort', abort);
    },
  };
}
