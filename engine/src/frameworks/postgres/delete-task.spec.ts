import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, runsOf, statusOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { claimExternalRun } from './claim-external-run.js';
import { claimRun } from './claim-runs.js';
import { continueDeletion, deleteTask } from './delete-task.js';
import { renewLeases } from './renew-leases.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

/** Ended runs with an attempt each: more than one batch when there are more than 1,000. */
async function insertHistory(taskId: string, runs: number): Promise<void> {
  await stack().db.query(
    `with run as (
       insert into task_runs (task_id, scheduled_for, trigger, state, fence, finished_at)
       select $1, now(), 'manual', 'finish', 1, now() from generate_series(1, $2)
       returning id)
     insert into task_logs (task_id, run_id, fence, status, finished_at) select $1, id, 1, 'finish', now() from run`,
    [taskId, runs],
  );
}
const countOf = async (table: string) => {
  const [row] = await stack().db.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count;
};

test('a short history goes with its task', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertHistory(taskId, 999);
  expect(await deleteTask(db, taskId, null)).toBe(true);
  expect([await countOf('tasks'), await countOf('task_runs'), await countOf('task_logs')]).toEqual([0, 0, 0]);
});

test('a long history goes in batches, and the task with the last of them', async () => {
  const { db } = stack();
  const other = await insertTask(db);
  await insertHistory(other, 1);
  const taskId = await insertTask(db);
  await insertHistory(taskId, 2500);
  expect(await deleteTask(db, taskId, null)).toBe(true);
  expect([await countOf('tasks'), await countOf('task_runs')]).toEqual([2, 1501]);
  expect(await continueDeletion(db)).toBe(true);
  expect([await countOf('tasks'), await countOf('task_runs')]).toEqual([2, 501]);
  expect(await continueDeletion(db)).toBe(true);
  expect([await countOf('tasks'), await countOf('task_runs'), await countOf('task_logs')]).toEqual([1, 1, 1]);
  expect(await continueDeletion(db)).toBe(false);
});

test('nothing of a task that is being deleted is due, claimed, kept alive or begun by an entry', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertHistory(taskId, 2000);
  await insertQueuedRun(db, taskId, { retry: 1 });
  await insertQueuedRun(db, taskId);
  const held = await claimRun(db, { taskId, retry: 1 }, worker);
  if (!held) throw new Error('expected the run to be claimed');
  await deleteTask(db, taskId, null);
  expect((await runsOf(db, taskId)).every(({ state }) => state === 'finish')).toBe(true);
  expect(await claimRun(db, { taskId, retry: 0 }, worker)).toBeNull();
  expect(await renewLeases(db, [held], worker)).toEqual(new Set());
  expect(await claimExternalRun(db, { taskId, retry: 0 }, worker)).toEqual({ kind: 'unknownTask' });
  expect(await db.query('select 1 from tasks where paused_at is null')).toEqual([]);
});

test('of two who delete a task, one does; an unknown version is left alone', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertHistory(taskId, 1500);
  expect(await deleteTask(db, taskId, 2)).toBe(false);
  expect(await statusOf(db, taskId)).toBe('ready');
  const answers = await Promise.all([deleteTask(db, taskId, 1), deleteTask(db, taskId, null)]);
  expect(answers.sort()).toEqual([false, true]);
});

test('schedulers share several deletions, and meet claims and entries without a fault', async () => {
  const { db } = stack();
  const tasks = await Promise.all(Array.from({ length: 6 }, () => insertTask(db)));
  for (const taskId of tasks) await insertHistory(taskId, 1200);
  for (const taskId of tasks) for (let retry = 0; retry < 10; retry += 1) await insertQueuedRun(db, taskId, { retry });
  const claims = tasks.flatMap((taskId) =>
    Array.from({ length: 10 }, async (_, retry) => {
      const run = await claimRun(db, { taskId, retry }, worker);
      return run ?? claimExternalRun(db, { taskId, retry }, worker);
    }),
  );
  await Promise.all([...claims, ...tasks.map((taskId) => deleteTask(db, taskId, null))]);
  const finish = async () => {
    while (await continueDeletion(db));
  };
  await Promise.all([finish(), finish(), finish()]);
  await finish();
  expect([await countOf('tasks'), await countOf('task_runs'), await countOf('task_logs')]).toEqual([0, 0, 0]);
});
