/** A batch is followed by a pause of so many times as long: an outage's worth of history goes without disturbing the dispatch. */
const PAUSE_FACTOR = 4;
const LEAST_PAUSE_MS = 20;

/** How long to leave Postgres to others after a batch that took `tookMs`, in milliseconds. */
export function gentlePause(tookMs: number): number {
  return Math.max(LEAST_PAUSE_MS, tookMs * PAUSE_FACTOR);
}
