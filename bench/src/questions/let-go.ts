import type { Ground } from '../ground/ground.js';
import type { Webhook } from '../ground/webhook.js';
import { countOf } from '../contenders/contender.js';
import { untilEnded } from './delivery.js';

/** Longer than a scheduler sleeps, so that every look before sees the instant to come. */
const AHEAD_SECONDS = 6;

/** Tasks that call the webhook, each with its first occurrence computed by the scheduler that is up. */
export async function insertTasks(ground: Ground, { url }: Webhook, count: number): Promise<void> {
  await ground.db.query(
    `insert into tasks (name, schedule, webhook_url) select 'Task ' || n, '0 0 1 1 *', $1 from generate_series(1, $2) n`,
    [url, count],
  );
  await untilEnded(() => countOf(ground, `tasks where webhook_url = '${url}' and next_run_at is not null`), count);
}

/**
 * Makes all tasks that call the webhook due a few seconds from now, one after the other over so many seconds, and waits until each is
 * ready again. Answers how long after its task was due each POST came, in milliseconds.
 */
export async function letGo(ground: Ground, webhook: Webhook, overSeconds: number): Promise<number[]> {
  const due = await ground.db.query<{ id: string; dueMs: number }>(MAKE_DUE, [webhook.url, AHEAD_SECONDS, overSeconds]);
  await untilEnded(() => webhook.count(), due.length);
  await untilEnded(
    () => countOf(ground, `tasks where webhook_url = '${webhook.url}' and status = 'ready'`),
    due.length,
  );
  const dueMs = new Map(due.map((task) => [task.id, task.dueMs]));
  return (await webhook.arrivals()).map(({ task, at }) => at - (dueMs.get(task) ?? Number.NaN));
}

/** $1 webhook, $2 seconds until the first is due, $3 seconds from the first to the last. */
const MAKE_DUE = `
with placed as (
  select id, (row_number() over (order by id) - 1)::float8 / count(*) over () as place
  from tasks
  where webhook_url = $1
)
update tasks t
set next_run_at = date_trunc('second', now()) + make_interval(secs => $2::float8 + $3::float8 * place)
from placed
where t.id = placed.id
returning t.id, extract(epoch from t.next_run_at)::float8 * 1000 as "dueMs"`;
