import type { Queryable } from './database.js';
import type { Holder } from './claim-runs.js';

/**
 * Renews the leases of all runs that this worker still holds, in one statement.
 * Answers the claims that were renewed; one that is missing belongs to somebody else now, or its run is gone.
 */
export async function renewLeases<Held extends { runId: string; fence: number }>(
  db: Queryable,
  claims: readonly Held[],
  holder: Holder,
): Promise<ReadonlySet<Held>> {
  const rows = await db.query<{ place: number }>(RENEW, [
    claims.map(({ runId }) => runId),
    claims.map(({ fence }) => fence),
    holder.leaseSeconds,
  ]);
  const places = new Set(rows.map(({ place }) => place));
  return new Set(claims.filter((_, index) => places.has(index + 1)));
}

/**
 * $1 runs, $2 their fences, $3 lease in seconds. Locked in the order of their ids, as settlements lock them: a heartbeat that
 * met a group of settlements in another order made a deadlock in one of three tries, and waited a second to be told.
 */
const RENEW = `
with mine as (
  select r.id, held.place
  from unnest($1::uuid[], $2::int[]) with ordinality as held (id, fence, place)
  join task_runs r on r.id = held.id
  where r.fence = held.fence
    and r.state = 'running'
  order by r.id
  for no key update of r
)
update task_runs r
set lease_until = now() + make_interval(secs => $3)
from mine
where r.id = mine.id
returning mine.place::int`;
