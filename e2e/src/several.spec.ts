import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { usePlatform } from './harness/platform.js';

const TASKS = 500;

const platform = usePlatform();
const receiver = useReceiver();

test('two schedulers and three consumers run 500 tasks of the same minute once each', async () => {
  const { db, start } = platform();
  await insertTasks(db, receiver.url);
  await Promise.all([start('scheduler'), start('scheduler'), start('consumer'), start('consumer'), start('consumer')]);
  await until(
    () => count(db, 'tasks where next_run_at is null'),
    (unscheduled) => unscheduled === 0,
  );
  await db.query(`update tasks set next_run_at = date_trunc('second', now()) + interval '6 seconds'`);

  await until(
    () => count(db, `task_runs where state = 'finish'`),
    (finished) => finished === TASKS,
    30_000,
  );
  expect(await count(db, 'task_runs')).toBe(TASKS);
  expect(await count(db, `task_logs where retry_count = 0 and fence = 1 and status = 'finish'`)).toBe(TASKS);
  expect(await count(db, 'task_logs')).toBe(TASKS);
  expect(receiver.received).toHaveLength(TASKS);
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(TASKS);
  expect(new Set(receiver.received.map(({ headers }) => headers['x-task-id'])).size).toBe(TASKS);
}, 60_000);

async function insertTasks(db: Queryable, webhookUrl: string): Promise<void> {
  await db.query(
    `insert into tasks (name, schedule, webhook_url)
     select 'Task ' || n, '0 0 1 1 *', $1 from generate_series(1, $2) n`,
    [webhookUrl, TASKS],
  );
}

async function count(db: Queryable, what: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${what}`);
  return row?.count ?? 0;
}
