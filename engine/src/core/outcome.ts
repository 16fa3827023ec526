import { readBackoff, retryDelayMs } from './backoff.js';
import type { Failure, Success } from './reply.js';

/** What follows from a reply. A retry without delay is queued at once. */
export type Outcome = { kind: 'finish' } | { kind: 'retry'; retry: number; delayMs: number } | { kind: 'giveUp' };

/** What a reply must tell to be decided on. */
export type Verdict = Pick<Success, 'kind'> | Pick<Failure, 'kind' | 'status' | 'retryAfterMs'>;

/** How the run stands, and how its task wants it retried. `maxRetry` counts retries: a run makes `maxRetry + 1` attempts. */
export interface RetryState {
  retry: number;
  maxRetry: number;
  /** The column `retry_backoff` as it is: read when an attempt has failed. */
  retryBackoff: unknown;
}

/**
 * The spec's rule: a success finishes; a failure retries while `<retry-count>` is less than `max_retry`, else the run fails.
 * A task may ask that some statuses fail at once. `random` lies in [0, 1).
 */
export function decide(verdict: Verdict, { retry, maxRetry, retryBackoff }: RetryState, random: number): Outcome {
  if (verdict.kind === 'success') return { kind: 'finish' };
  const backoff = readBackoff(retryBackoff);
  const isFinal = verdict.status !== null && backoff.nonRetryableStatuses.includes(verdict.status);
  if (isFinal || retry >= maxRetry) return { kind: 'giveUp' };
  return { kind: 'retry', retry: retry + 1, delayMs: retryDelayMs(backoff, retry + 1, verdict.retryAfterMs, random) };
}
