import type { Timing } from '../../core/timing.js';

type Phase = 'dns' | 'connect' | 'tls' | 'wait' | 'receive';

/** Measures the phases of one exchange, one after the other. */
export interface Stopwatch {
  /** Ends the phase before, if any. */
  enter(phase: Phase): void;
  /** The present phase counts as far as it got. Null before the first. */
  read(): Timing | null;
}

export function createStopwatch(): Stopwatch {
  const timing: Timing = { dnsMs: null, connectMs: null, tlsMs: null, waitMs: null, receiveMs: null };
  let phase: Phase | null = null;
  let since = 0;

  const stop = () => {
    if (phase !== null) timing[`${phase}Ms`] = Math.round(performance.now() - since);
  };
  return {
    enter(next) {
      stop();
      phase = next;
      since = performance.now();
    },
    read() {
      stop();
      // A copy: a socket that connects after the exchange was given up still tells its phases.
      return phase === null ? null : { ...timing };
    },
  };
}
