import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, isTouchedBy, logsOf, runsOf, statusOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { claimExternalRun } from './claim-external-run.js';
import { claimRun } from './claim-runs.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

test('an entry that somebody pushed by hand becomes a run of its own, claimed at once', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  const unmatched = await claimExternalRun(db, { taskId, retry: 2 }, worker);
  expect(unmatched).toMatchObject({ kind: 'external', run: { taskId, retry: 2, fence: 1 } });
  expect(await runsOf(db, taskId)).toMatchObject([{ trigger: 'external', state: 'running', retry: 2 }]);
  expect(await logsOf(db, taskId)).toMatchObject([{ status: 'running', retryCount: 2 }]);
  expect(await statusOf(db, taskId)).toBe('running');
});

test('updated_at of the task moves when an entry pushed by hand sets it running', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  const claim = () => claimExternalRun(db, { taskId, retry: 2 }, worker);
  expect(await isTouchedBy(db, taskId, claim)).toBe(true);
  expect(await isTouchedBy(db, taskId, claim)).toBe(false);
});

test('an unknown task is told apart', async () => {
  const unknown = { taskId: '00000000-0000-4000-8000-000000000000', retry: 0 };
  expect(await claimExternalRun(stack().db, unknown, worker)).toEqual({ kind: 'unknownTask' });
});

test('the second entry of a run that was pushed twice is dropped, once', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  await db.query('update task_runs set pushes = 2 where task_id = $1', [taskId]);
  await claimRun(db, { taskId, retry: 0 }, worker);
  expect(await claimExternalRun(db, { taskId, retry: 0 }, worker)).toEqual({ kind: 'duplicate' });
  expect(await claimExternalRun(db, { taskId, retry: 0 }, worker)).toMatchObject({ kind: 'external' });
});

test("a stranger's entry is not taken for the entry that a queued run of ours still has in the list", async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId, { retry: 1 });
  expect(await claimExternalRun(db, { taskId, retry: 0 }, worker)).toMatchObject({ kind: 'external' });
});

test('the second entry of an earlier attempt is dropped while the next attempt is queued', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId, { retry: 1 });
  await db.query('update task_runs set pushes = 3, pops = 1 where task_id = $1', [taskId]);
  expect(await claimExternalRun(db, { taskId, retry: 0 }, worker)).toEqual({ kind: 'duplicate' });
  expect(await claimExternalRun(db, { taskId, retry: 0 }, worker)).toMatchObject({ kind: 'external' });
});
