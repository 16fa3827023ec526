import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, logsOf, runsOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { claimRun, claimRuns } from './claim-runs.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

test('a claim leases the run, opens its log and reads its task', async () => {
  const { db } = stack();
  const taskId = await insertTask(db, { payload: { n: 1 }, maxRetry: 5, webhookUrl: 'http://h/x' });
  const runId = await insertQueuedRun(db, taskId, { retry: 2 });

  const claimed = await claimRun(db, { taskId, retry: 2 }, worker);

  expect(claimed).toMatchObject({
    runId,
    taskId,
    retry: 2,
    fence: 1,
    maxRetry: 5,
    webhookUrl: 'http://h/x',
    payload: '{"n": 1}',
  });
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'running', fence: 1, pops: 1 }]);
  expect(await logsOf(db, taskId)).toMatchObject([{ status: 'running', retryCount: 2, executionTime: null }]);
});

test.each([
  ['another retry', { retry: 1 }],
  ['an unknown task', { taskId: '00000000-0000-4000-8000-000000000000' }],
])('%s matches no run', async (_, other) => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  expect(await claimRun(db, { taskId, retry: 0, ...other }, worker)).toBeNull();
});

test('one run is claimed once, however many entries there are', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const claims = await Promise.all(Array.from({ length: 8 }, () => claimRun(db, { taskId, retry: 0 }, worker)));
  expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
});

test('of several queued runs the oldest occurrence goes first', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId, { scheduledFor: new Date('2026-01-02T00:00:00Z') });
  const oldest = await insertQueuedRun(db, taskId, { scheduledFor: new Date('2026-01-01T00:00:00Z') });
  expect((await claimRun(db, { taskId, retry: 0 }, worker))?.runId).toBe(oldest);
});

test('a number beyond double precision reaches the webhook unharmed', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await db.query(`update tasks set payload = '{"id": 12345678901234567890}' where id = $1`, [taskId]);
  await insertQueuedRun(db, taskId);
  expect((await claimRun(db, { taskId, retry: 0 }, worker))?.payload).toBe('{"id": 12345678901234567890}');
});

test('a batch claims a run for each entry, and none twice', async () => {
  const { db } = stack();
  const [a, b] = [await insertTask(db), await insertTask(db)];
  const runs = [await insertQueuedRun(db, a), await insertQueuedRun(db, a), await insertQueuedRun(db, b, { retry: 1 })];
  const entries = [
    { taskId: a, retry: 0 },
    { taskId: b, retry: 1 },
    { taskId: a, retry: 0 },
    { taskId: a, retry: 0 },
    { taskId: b, retry: 0 },
  ];
  const claimed = await claimRuns(db, entries, worker);
  expect(claimed.map((run) => run?.taskId ?? null)).toEqual([a, b, a, null, null]);
  expect(claimed.flatMap((run) => run?.runId ?? []).sort()).toEqual(runs.sort());
});
