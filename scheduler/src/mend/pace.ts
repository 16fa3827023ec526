/** How patiently lost runs and entries are looked for. */
export interface Pace {
  /** How long Postgres must have been in contact before a lease that ran out counts as lost. */
  warmUpMs: number;
  /** How often a list that is not empty is read through. */
  scanMs: number;
  /** How long a queued run may be without its entry in a list that is not empty. */
  busyPatienceSeconds: number;
}

const PRODUCTION: Pace = { warmUpMs: 10_000, scanMs: 15_000, busyPatienceSeconds: 10 };
const PRODUCTION_LEASE_SECONDS = 15;

/** Whoever asks for a shorter lease wants to hear of losses sooner; a longer one does not slow the mending down. */
export function paceOf(leaseSeconds: number): Pace {
  const share = Math.min(1, leaseSeconds / PRODUCTION_LEASE_SECONDS);
  return {
    warmUpMs: PRODUCTION.warmUpMs * share,
    scanMs: PRODUCTION.scanMs * share,
    busyPatienceSeconds: PRODUCTION.busyPatienceSeconds * share,
  };
}
