/** Codes decide; messages are for people. */
export type DomainErrorCode =
  | 'BLANK'
  | 'TOO_LONG'
  | 'INVALID'
  | 'INVALID_SCHEDULE'
  | 'INVALID_TIMEZONE'
  | 'INVALID_URL'
  | 'INVALID_JSON'
  | 'OUT_OF_RANGE'
  | 'NOT_FOUND'
  | 'ALREADY_RUNNING'
  | 'CONFLICT'
  | 'TAKEN';

/** What must not happen, or what a person can mend: `expected <what> to be <rule>, got: <value>`, with the cure when known. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: DomainErrorCode,
    message: string,
  ) {
    super(message);
  }
}
