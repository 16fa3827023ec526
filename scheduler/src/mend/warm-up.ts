/**
 * True after `warmUpMs` of uninterrupted contact with Postgres, counted from the first contact on.
 * After an outage of Postgres every lease has run out, though its consumer may live: they heartbeat first.
 */
export function createWarmUp(warmUpMs: number, now: () => number) {
  let since: number | null = null;
  return (event: 'contact' | 'failure'): boolean => {
    since = event === 'contact' ? (since ?? now()) : null;
    return since !== null && now() - since >= warmUpMs;
  };
}
