import { sqlStateOf } from '@task-scheduler/engine/frameworks/postgres/database';

/** Whether Postgres could not be reached or asked, as opposed to having refused the statement. */
export function isConnectionFailure(error: unknown): boolean {
  const code = sqlStateOf(error);
  if (code !== null) return SYSTEM_ERRORS.has(code) || SQL_STATES.test(code);
  return error instanceof Error && WITHOUT_CODE.test(error.message);
}

const SYSTEM_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

// Connection exceptions; wrong password or database; too many connections; canceled, shut down, starting up.
const SQL_STATES = /^(08...|28...|3D000|53300|57014|57P0[1-5]|25P0[34])$/;

// What pg throws without a code.
const WITHOUT_CODE =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error)/;
