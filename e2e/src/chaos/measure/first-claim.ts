import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { until } from '@task-scheduler/engine/testing/until';

/** When a run was first claimed after `at`; waits for it. Both in milliseconds since 1970. */
export async function firstClaimAfter(db: Queryable, at: number): Promise<number> {
  const claim = async () => {
    const [row] = await db.query<{ at: number | null }>(FIRST_CLAIM, [at]);
    return row?.at ?? 0;
  };
  return until(claim, (claimedAt) => claimedAt > 0, 60_000);
}

/** $1 milliseconds. */
const FIRST_CLAIM = `
select extract(epoch from min(at))::float8 * 1000 as at
from storm.moves
where became = 'running'
  and at > to_timestamp($1::float8 / 1000)`;
