import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';

export interface Planted {
  /** Fired by the storm; every twentieth also while its last run is active, half of those with overlap_policy queue. */
  fed: readonly { id: string; isEager: boolean }[];
  /** Never due: strangers push their entries. */
  strangers: readonly string[];
}

export async function plantTasks(
  db: Queryable,
  webhookUrl: string,
  counts: { fed: number; minutely: number; strangers: number },
  timeoutMs: number,
) {
  const planted = await db.query<{ id: string; tag: string; isEager: boolean }>(PLANT, [
    webhookUrl,
    timeoutMs,
    counts.fed,
    counts.minutely,
    counts.strangers,
  ]);
  await db.query(`insert into storm.minutely select id, schedule_since from tasks where tags = '{minutely}'`);
  return {
    fed: planted.filter(({ tag }) => tag === 'fed'),
    strangers: planted.filter(({ tag }) => tag === 'stranger').map(({ id }) => id),
  } satisfies Planted;
}

/**
 * $1 webhook, $2 timeout, $3 fed, $4 minutely, $5 strangers. Only New Year and the storm make fed ones due. Every fourth
 * waits before a retry, so that waiting and promotion take part.
 */
const PLANT = `
insert into tasks (name, schedule, webhook_url, payload, max_retry, timeout_ms, overlap_policy, retry_backoff, tags)
select
  kind || ' ' || n,
  case kind when 'minutely' then '* * * * *' else '0 0 1 1 *' end,
  $1,
  jsonb_build_object('kind', kind, 'n', n),
  3,
  $2,
  case when n % 40 = 0 then 'queue' else 'skip' end,
  case when n % 4 = 1 then '{"kind": "fixed", "initialDelayMs": 300}' else '{"kind": "none"}' end::jsonb,
  array[kind]
from (values ('fed', $3::int), ('minutely', $4::int), ('stranger', $5::int)) kinds (kind, count),
  generate_series(1, kinds.count) n
returning id, tags[1] as tag, split_part(name, ' ', 2)::int % 20 = 0 as "isEager"`;
