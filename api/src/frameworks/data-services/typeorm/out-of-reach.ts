import { sqlStateOf } from '@task-scheduler/engine/frameworks/postgres/database';
import { isServerAway } from '@task-scheduler/engine/frameworks/server-away';

// Wrong password, no such database, too many connections, a transaction that took too long.
const SQL_STATES = /^(28\w{3}|3D000|53300|25P0[34])$/;

/** Whether Postgres is away, or there but not for us now, as opposed to having refused the statement. */
export function isOutOfReach(error: unknown): boolean {
  return isServerAway(error) || SQL_STATES.test(sqlStateOf(error) ?? '');
}
