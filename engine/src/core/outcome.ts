import type { Reply } from './reply.js';

/** What follows from a reply. */
export type Outcome = { kind: 'finish' } | { kind: 'retry'; retry: number } | { kind: 'giveUp' };

/**
 * The spec's rule: a success finishes; a failure retries while `<retry-count>` is less than `max_retry`, else the run fails.
 * `maxRetry` counts retries, so a run makes `maxRetry + 1` attempts.
 */
export function decide(reply: Pick<Reply, 'kind'>, retry: number, maxRetry: number): Outcome {
  if (reply.kind === 'success') return { kind: 'finish' };
  if (retry < maxRetry) return { kind: 'retry', retry: retry + 1 };
  return { kind: 'giveUp' };
}
