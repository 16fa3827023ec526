/** What followers may cost us. `docs/decisions/0010-news-are-ids.md` says why so much and no more. */
export const LIVE_LIMITS = {
  connections: 2000,
  subscriptionsPerConnection: 50,
  /** Bytes of a message from a client: a document and its variables. */
  messageBytes: 64 * 1024,
  /** Bytes that wait to be sent to a client that reads slowly. */
  bufferedBytes: 1024 * 1024,
  /** Changes that wait for a client to take those before them. */
  waitingChanges: 1000,
  /** Rows that are loaded at once; what waits behind them comes with the next flush. */
  rowsPerFlush: 2000,
  /** From one flush to the next: at most four times a second. */
  flushMs: 250,
  /** From one look at the system to the next. */
  statusMs: 1000,
  /** From one ping to the next; who has not answered by then is gone. */
  pingMs: 12_000,
  initMs: 3000,
} as const;

/**
 * Why we end a connection. Clients of graphql-ws connect again after any of these; what they show they must then ask for again.
 * Reasons have at most 123 bytes.
 */
export const CLOSES = {
  tooSlow: { code: 4413, reason: 'too slow: changes come faster than they are read; reconnect and refetch' },
  missed: { code: 4503, reason: 'changes were missed while Redis was away; reconnect and refetch' },
  stopping: { code: 1012, reason: 'the API stops; reconnect and refetch' },
  failed: { code: 4500, reason: 'Internal server error' },
} as const;

export type Close = (typeof CLOSES)[keyof typeof CLOSES];
