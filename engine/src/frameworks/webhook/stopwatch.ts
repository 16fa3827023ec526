import type { Timing } from '../../core/timing.js';

type Phase = 'dns' | 'connect' | 'tls' | 'wait' | 'receive';

/** Measures the phases of one exchange, one after the other. */
export class Stopwatch {
  private readonly timing: Timing = { dnsMs: null, connectMs: null, tlsMs: null, waitMs: null, receiveMs: null };
  private phase: Phase | null = null;
  private since = 0;

  /** Before the first phase. */
  isUnused(): boolean {
    return this.phase === null;
  }

  /** Ends the phase before, if any. */
  enter(next: Phase): void {
    this.stop();
    this.phase = next;
    this.since = performance.now();
  }

  /** The present phase counts as far as it got. Null before the first. */
  read(): Timing | null {
    this.stop();
    // A copy: a socket that connects after the exchange was given up still tells its phases.
    return this.isUnused() ? null : { ...this.timing };
  }

  private stop(): void {
    if (this.phase !== null) this.timing[`${this.phase}Ms`] = Math.round(performance.now() - this.since);
  }
}
