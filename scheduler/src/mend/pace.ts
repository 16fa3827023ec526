import { paceShare } from '@task-scheduler/engine/frameworks/time-limits';

/** How often, and after how long, what was lost is brought back. */
export interface Pace {
  /** From one look to the next. */
  mendMs: number;
  /** How long Postgres must have been up, and in contact, before a lease that ran out counts as lost. */
  warmUpMs: number;
  /** How often a list that is not empty is read through. */
  scanMs: number;
  /** How long a queued run may be without its entry: in an empty list, in a busy one, and after Redis lost data. */
  patienceSeconds: { empty: number; busy: number; reset: number };
}

export function paceOf(leaseSeconds: number): Pace {
  const share = paceShare(leaseSeconds);
  return {
    mendMs: 1000 * share,
    warmUpMs: 10_000 * share,
    scanMs: 15_000 * share,
    patienceSeconds: { empty: 2 * share, busy: 10 * share, reset: share },
  };
}
