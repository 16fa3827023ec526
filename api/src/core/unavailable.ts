/** Postgres cannot be reached now. The same request may well succeed later. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';

  constructor(cause: unknown) {
    super('expected Postgres to be reachable, got no answer: try again in a moment', { cause });
  }
}
