import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { createCountHours } from './count-hours.js';

const stack = useTestStack();

test('each hour that is over is counted, followed by a longer pause; then there is a rest', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await db.query(
    `with run as (
       insert into task_runs (task_id, scheduled_for, trigger, state) values ($1, now(), 'manual', 'finish') returning id)
     insert into task_logs (task_id, run_id, fence, status, created_at, finished_at)
     select $1, id, 1, 'finish', now() - interval '150 minutes', now() from run`,
    [taskId],
  );
  let now = 0;
  const step = createCountHours({ db }, () => (now += 25));
  let hours = 0;
  while ((await step()) === 100) hours += 1;
  expect(hours).toBeGreaterThanOrEqual(1);
  expect(await db.query('select hour from counted_hours')).toHaveLength(hours);
  expect(await db.query('select attempts from attempt_counts')).toEqual([{ attempts: 1 }]);
  expect(await step()).toBe(60_000);
});
