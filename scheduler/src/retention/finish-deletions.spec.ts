import { deleteTask } from '@task-scheduler/engine/frameworks/postgres/delete-task';
import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { createFinishDeletions } from './finish-deletions.js';

const stack = useTestStack();

test('what is left of a deleted task goes batch by batch, each followed by a longer pause; then there is a rest', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state) select $1, now(), 'manual', 'finish' from generate_series(1, 2500)`,
    [taskId],
  );
  await deleteTask(db, taskId, null);
  let now = 0;
  const step = createFinishDeletions({ db }, () => (now += 25));
  expect(await step()).toBe(100);
  expect(await db.query('select 1 from tasks')).toHaveLength(1);
  expect(await step()).toBe(100);
  expect(await db.query('select 1 from tasks')).toHaveLength(0);
  expect(await step()).toBe(10_000);
});
