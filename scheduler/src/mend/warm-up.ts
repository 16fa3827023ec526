/** What a look at Postgres saw: for how long it has been up, or that it is away. */
export type LookAtPostgres = { readonly upMs: number } | 'away';

/**
 * True when a lease that ran out means that its consumer was lost. After an outage of Postgres every lease has run out, though
 * its consumer may live: for `warmUpMs` after Postgres started, and after it came back to a process that saw it away, consumers
 * heartbeat first. A scheduler that is itself new need not wait.
 */
export function createWarmUp(warmUpMs: number, now: () => number) {
  let since = -Infinity;
  return (look: LookAtPostgres): boolean => {
    if (look === 'away') {
      since = Infinity;
      return false;
    }
    since = Math.max(since === Infinity ? now() : since, now() - look.upMs);
    return now() - since >= warmUpMs;
  };
}
