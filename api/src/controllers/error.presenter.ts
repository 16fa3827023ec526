import { DomainError, type DomainErrorCode } from '@task-scheduler/engine/core/errors';
import { type Fault, RefusedError } from '../core/refusal.js';
import { NotNowError } from '../core/not-now.js';
import { OverdueError } from '../core/overdue.js';
import { UnavailableError } from '../core/unavailable.js';

/** What a caller may know of an error. */
export type Presented =
  | { kind: 'refused'; code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT'; status: number; faults: readonly Fault[] }
  | { kind: 'unavailable'; code: 'SERVICE_UNAVAILABLE' | 'TIMEOUT'; status: 503; message: string }
  /** What the HTTP layer refused before anybody here saw it. */
  | { kind: 'badRequest'; code: 'BAD_REQUEST'; status: number; message: string }
  /** Our own fault: the log tells more, the caller learns nothing. */
  | { kind: 'internal'; code: 'INTERNAL_SERVER_ERROR'; status: 500; message: string };

/** The only place where errors become GraphQL and HTTP codes. */
export function presentError(error: unknown): Presented {
  const faults = faultsOf(error);
  const [first] = faults;
  if (first) return { kind: 'refused', ...CODES[first.code], faults };
  if (error instanceof UnavailableError || error instanceof NotNowError) {
    return { kind: 'unavailable', code: 'SERVICE_UNAVAILABLE', status: 503, message: error.message };
  }
  if (error instanceof OverdueError) {
    return { kind: 'unavailable', code: 'TIMEOUT', status: 503, message: error.message };
  }
  const status = statusOf(error);
  if (status !== null && status < 500 && error instanceof Error) {
    return { kind: 'badRequest', code: 'BAD_REQUEST', status, message: error.message };
  }
  return { kind: 'internal', code: 'INTERNAL_SERVER_ERROR', status: 500, message: 'Internal server error' };
}

/** What the sender can mend; empty when it is none of that. */
export function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof RefusedError) return error.faults;
  if (error instanceof DomainError) return [{ code: error.code, field: null, message: error.message }];
  return [];
}

const BAD_INPUT = { code: 'BAD_USER_INPUT', status: 422 } as const;
const CODES = {
  BLANK: BAD_INPUT,
  TOO_LONG: BAD_INPUT,
  INVALID: BAD_INPUT,
  INVALID_SCHEDULE: BAD_INPUT,
  INVALID_TIMEZONE: BAD_INPUT,
  INVALID_URL: BAD_INPUT,
  INVALID_JSON: BAD_INPUT,
  OUT_OF_RANGE: BAD_INPUT,
  NOT_FOUND: { code: 'NOT_FOUND', status: 404 },
  TAKEN: { code: 'CONFLICT', status: 409 },
  ALREADY_RUNNING: { code: 'CONFLICT', status: 409 },
  CONFLICT: { code: 'CONFLICT', status: 412 },
} as const satisfies Record<DomainErrorCode, { code: string; status: number }>;

/** Nest's exceptions and those of Express' parsers carry an HTTP status. */
function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;
}
