import type { Queryable } from './database.js';
import type { Holder } from './claim-runs.js';

/**
 * Renews the leases of all runs that this worker still holds, in one statement.
 * Answers the ids that were renewed; a run that is missing belongs to somebody else now, or is gone.
 */
export async function renewLeases(
  db: Queryable,
  claims: readonly { runId: string; fence: number }[],
  holder: Holder,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(RENEW, [
    claims.map(({ runId }) => runId),
    claims.map(({ fence }) => fence),
    holder.leaseSeconds,
  ]);
  return new Set(rows.map(({ id }) => id));
}

/** $1 runs, $2 their fences, $3 lease in seconds. */
const RENEW = `
update task_runs r
set lease_until = now() + make_interval(secs => $3)
from unnest($1::uuid[], $2::int[]) as held (id, fence)
where r.id = held.id
  and r.fence = held.fence
  and r.state = 'running'
returning r.id`;
