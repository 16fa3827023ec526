const PRODUCTION_LEASE_SECONDS = 15;

/**
 * What part of its usual length every wait has that serves to notice a loss: 1, but less with a lease below 15 s. Whoever asks for a
 * shorter lease wants to hear of losses sooner; a longer one slows nothing down.
 */
export function paceShare(leaseSeconds: number): number {
  return Math.min(1, leaseSeconds / PRODUCTION_LEASE_SECONDS);
}

/** After how long a worker no longer waits for a server, in milliseconds. */
export interface TimeLimits {
  /** For a Redis that owes a reply. On a half-open link none comes, and TCP takes a quarter of an hour to notice. */
  readonly redisSilenceMs: number;
  /** For one statement, by Postgres itself. */
  readonly statementMs: number;
  /** For the answer to one, by the worker: longer than Postgres', so that only a half-open link gets that far. */
  readonly answerMs: number;
  /** For the next statement of a transaction, by Postgres: a frozen worker gives its row locks back. */
  readonly idleTransactionMs: number;
}

export function timeLimitsOf(leaseSeconds: number): TimeLimits {
  const share = paceShare(leaseSeconds);
  return {
    redisSilenceMs: 4000 * share,
    statementMs: 10_000 * share,
    answerMs: 15_000 * share,
    idleTransactionMs: 10_000 * share,
  };
}
