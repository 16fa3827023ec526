/** How a task wants its retries spaced: the column `retry_backoff`. Times in milliseconds. */
export interface Backoff {
  /** `none` retries at once, as the spec says. */
  kind: 'none' | 'fixed' | 'exponential';
  initialDelayMs: number;
  maxDelayMs: number;
  /** Spread every delay evenly over its upper half, so that many tasks do not come back in step. */
  jitter: boolean;
  /** Honour Retry-After of 429 and 503, up to an hour. */
  respectRetryAfter: boolean;
  /** Statuses after which a run fails at once. */
  nonRetryableStatuses: readonly number[];
}

export const LONGEST_DELAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_RETRY_AFTER_MS = 60 * 60 * 1000;

export const NO_BACKOFF: Backoff = {
  kind: 'none',
  initialDelayMs: 0,
  maxDelayMs: LONGEST_DELAY_MS,
  jitter: false,
  respectRetryAfter: false,
  nonRetryableStatuses: [],
};

/** Reads the column. Tolerant: whatever a script wrote there by hand must not keep a run from ending. */
export function readBackoff(json: unknown): Backoff {
  if (typeof json !== 'object' || json === null) return NO_BACKOFF;
  const given = new Map<string, unknown>(Object.entries(json));
  const kind = given.get('kind');
  const statuses = given.get('nonRetryableStatuses');
  return {
    kind: kind === 'fixed' || kind === 'exponential' ? kind : 'none',
    initialDelayMs: delayOf(given.get('initialDelayMs'), 0),
    maxDelayMs: delayOf(given.get('maxDelayMs'), LONGEST_DELAY_MS),
    jitter: given.get('jitter') === true,
    respectRetryAfter: given.get('respectRetryAfter') === true,
    nonRetryableStatuses: Array.isArray(statuses) ? statuses.filter((status) => typeof status === 'number') : [],
  };
}

/** How long to wait before retry `retry` (1 for the first), in milliseconds. `random` lies in [0, 1). */
export function retryDelayMs(backoff: Backoff, retry: number, retryAfterMs: number | null, random: number): number {
  const asked = backoff.respectRetryAfter ? Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS) : 0;
  return Math.max(asked, ownDelayMs(backoff, retry, random));
}

function ownDelayMs({ kind, initialDelayMs, maxDelayMs, jitter }: Backoff, retry: number, random: number): number {
  if (kind === 'none') return 0;
  const grown = kind === 'fixed' ? initialDelayMs : initialDelayMs * 2 ** (retry - 1);
  const delayMs = Math.min(grown, maxDelayMs);
  return Math.round(jitter ? delayMs / 2 + (delayMs / 2) * random : delayMs);
}

function delayOf(value: unknown, fallback: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fallback;
  return Math.min(Math.max(value, 0), LONGEST_DELAY_MS);
}
