import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, logsOf, runsOf, statusOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { type ClaimedRun, claimRun } from './claim-run.js';
import type { Queryable } from './database.js';
import { renewLeases } from './renew-leases.js';
import { type ClosedLog, settleRun } from './settle-run.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };
const real = { executionTimeMs: 12, message: 'ok', messageTruncated: false, release: null };
const finished: ClosedLog = { ...real, status: 'finish', responseStatus: 200, failureKind: null };
const failed: ClosedLog = { ...real, status: 'failed', responseStatus: 500, failureKind: 'http_status' };

async function aClaimedRun(db: Queryable): Promise<ClaimedRun> {
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const claimed = await claimRun(db, { taskId, retry: 0 }, worker);
  if (!claimed) throw new Error('expected the run to be claimed');
  return claimed;
}

test('a finished run sets its task ready and closes its log', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  expect(await settleRun(db, run, { kind: 'finish' }, finished)).toBe(true);
  expect(await statusOf(db, run.taskId)).toBe('ready');
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'finish' }]);
  expect(await logsOf(db, run.taskId)).toMatchObject([
    { status: 'finish', executionTime: 12, message: 'ok', responseStatus: 200 },
  ]);
});

test('a run that gives up sets its task failed', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await settleRun(db, run, { kind: 'giveUp' }, failed);
  expect(await statusOf(db, run.taskId)).toBe('failed');
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'failed' }]);
});

test('a retry queues the run at the next retry; the task stays running', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await settleRun(db, run, { kind: 'retry', retry: 1 }, failed);
  expect(await statusOf(db, run.taskId)).toBe('running');
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'queued', retry: 1, pushes: 2, pops: 1 }]);
});

test('a lost attempt is queued again at the same retry and leaves room for a real one', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await settleRun(db, run, { kind: 'requeue' }, { ...failed, release: 'lost' });
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'queued', retry: 0, redeliveries: 1 }]);
  const again = await claimRun(db, run, worker);
  expect(again?.fence).toBe(2);
});

test('a zombie writes nothing', async () => {
  const { db } = stack();
  const zombie = await aClaimedRun(db);
  await settleRun(db, zombie, { kind: 'requeue' }, { ...failed, release: 'lost' });
  await claimRun(db, zombie, worker);
  const before = await runsOf(db, zombie.taskId);

  expect(await settleRun(db, zombie, { kind: 'finish' }, finished)).toBe(false);
  expect(await settleRun(db, zombie, { kind: 'retry', retry: 1 }, failed)).toBe(false);

  expect(await runsOf(db, zombie.taskId)).toEqual(before);
  expect((await logsOf(db, zombie.taskId)).map(({ status }) => status)).toEqual(['failed', 'running']);
});

test('a task with another active run stays running until the last one ends, and takes its outcome', async () => {
  const { db } = stack();
  const first = await aClaimedRun(db);
  await insertQueuedRun(db, first.taskId);
  const second = await claimRun(db, first, worker);
  if (!second) throw new Error('expected a second run');
  await settleRun(db, first, { kind: 'giveUp' }, failed);
  expect(await statusOf(db, first.taskId)).toBe('running');
  await settleRun(db, second, { kind: 'finish' }, finished);
  expect(await statusOf(db, first.taskId)).toBe('ready');
});

test('two runs of a task that end at the same time never leave it running', async () => {
  const { db } = stack();
  for (let round = 0; round < 20; round += 1) {
    const first = await aClaimedRun(db);
    await insertQueuedRun(db, first.taskId);
    const second = await claimRun(db, first, worker);
    if (!second) throw new Error('expected a second run');
    await Promise.all([first, second].map((run) => settleRun(db, run, { kind: 'finish' }, finished)));
    expect(await statusOf(db, first.taskId)).toBe('ready');
  }
});

test('whoever settles only lost runs leaves a renewed lease alone', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  expect(await renewLeases(db, [run], worker)).toEqual(new Set([run.runId]));
  const reaped = await settleRun(
    db,
    { ...run, onlyWhenLost: true },
    { kind: 'requeue' },
    { ...failed, release: 'lost' },
  );
  expect(reaped).toBe(false);
});

test('a lease that belongs to a newer claim is not renewed', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  expect(await renewLeases(db, [{ ...run, fence: 7 }], worker)).toEqual(new Set());
});
