import type { TaskRequest } from '@task-scheduler/engine/core/task-request';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { TaskVersion } from '../../../core/abstracts/index.js';

interface PlacedRequest extends TaskRequest {
  /** Its place among the versions, from 1. */
  place: number;
}

/** What tasks sent at these versions, one for each, in order; null where the task is gone. */
export async function readRequests(db: Queryable, versions: readonly TaskVersion[]): Promise<(TaskRequest | null)[]> {
  const values = [versions.map(({ taskId }) => taskId), versions.map(({ taskVersion }) => taskVersion)];
  const rows = await db.query<PlacedRequest>(REQUESTS, values);
  const byPlace = new Map(rows.map(({ place, ...request }) => [place, request]));
  return versions.map((_, index) => byPlace.get(index + 1) ?? null);
}

/** $1 tasks, $2 versions. Only what an edit changed was kept: what no row tells, the task still says. Primary keys. */
const REQUESTS = `
select
  asked.place::int,
  coalesce(kept.webhook_url, t.webhook_url) as "webhookUrl",
  coalesce(kept.headers, t.headers) as headers,
  coalesce(kept.payload, t.payload) as payload
from unnest($1::uuid[], $2::int[]) with ordinality as asked (task_id, version, place)
join tasks t on t.id = asked.task_id
left join lateral (
  select v.webhook_url, v.headers, v.payload
  from task_versions v
  where v.task_id = asked.task_id
    and v.version >= asked.version
  order by v.version
  limit 1
) kept on true`;
