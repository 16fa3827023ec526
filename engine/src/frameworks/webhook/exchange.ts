import type { Deadlines, Expiring } from './deadlines.js';
import { Stopwatch } from './stopwatch.js';

/** Ends an exchange from outside. An AbortSignal is one; one of its own for each attempt was a twentieth of a consumer's time (measured). */
export interface CutOffSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * One POST and its reply, bounded as a whole: from the look-up of the name to the last byte of the body. A class, because there is
 * one for each attempt: as closures it was more to allocate than all else that is ours.
 */
export class Exchange implements Expiring {
  readonly stopwatch = new Stopwatch();
  readonly expiresAt: number;
  private readonly startedAt = performance.now();
  private givingUp: (() => void)[] = [];
  private aborted = false;
  private late = false;

  constructor(
    private readonly deadlines: Deadlines,
    timeoutMs: number,
    private readonly cutOff: CutOffSignal,
  ) {
    this.expiresAt = this.startedAt + timeoutMs;
    deadlines.set(this);
    cutOff.addEventListener('abort', this.abort);
    if (cutOff.aborted) this.abort();
  }

  /** Calls `giveUp` when the deadline passes or the caller cuts the exchange off; at once when that has happened already. */
  onAbort(giveUp: () => void): void {
    if (this.aborted) giveUp();
    this.givingUp.push(giveUp);
  }

  /** Takes `onAbort` back. */
  offAbort(giveUp: () => void): void {
    this.givingUp = this.givingUp.filter((each) => each !== giveUp);
  }

  expire(): void {
    this.late = true;
    this.abort();
  }

  isLate(): boolean {
    return this.late;
  }

  executionTimeMs(): number {
    return Math.round(performance.now() - this.startedAt);
  }

  end(): void {
    this.deadlines.cancel(this);
    // The reply would stay reachable from here, and garbage collection took three times as long (measured).
    this.givingUp.length = 0;
    this.cutOff.removeEventListener('abort', this.abort);
  }

  private readonly abort = (): void => {
    this.aborted = true;
    for (const giveUp of this.givingUp) giveUp();
  };
}
