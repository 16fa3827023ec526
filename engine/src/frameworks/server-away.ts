/** Postgres or Redis cannot be reached for now. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';

  constructor(server: 'Postgres' | 'Redis') {
    super(`expected ${server} to be reachable, got: no connection`);
  }
}

/**
 * Whether the error says that a server cannot be reached, rather than that it refused. The connection that lost it says so,
 * once; whoever else meets this has nothing to add and tries again later.
 */
export function isServerAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return error instanceof ServerAway || AWAY_CODE.test(code) || AWAY_WORDS.test(error.message);
}

/** Node's, and Postgres': connection exceptions (08), shutting down or starting (57P01 to 57P03). */
const AWAY_CODE = /^(ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|08\w{3}|57P0[123])$/;
/** What pg and ioredis say without a code. */
const AWAY_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (has encountered a connection error|was closed)|Stream isn't writeable|Connection is closed|Reached the max retries per request)/;
