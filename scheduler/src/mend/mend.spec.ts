import { claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-run';
import { insertQueuedRun, insertTask, logsOf, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { silent, useTestStack } from '@task-scheduler/engine/testing/stack';
import { describe, expect, test } from 'vitest';
import { createMetrics } from '../metrics.js';
import { pushMissingEntries } from './push-missing-entries.js';
import { reapLostRuns } from './reap-lost-runs.js';

const stack = useTestStack();
const ports = () => ({ db: stack().db, list: stack().list, log: silent, metrics: createMetrics() });
const entries = () => stack().redis.lrange('task_list', 0, -1);

describe('a queued run', () => {
  test('that lost its entry is pushed again when the list is empty', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { retry: 1, pushedSecondsAgo: 3 });
    await pushMissingEntries(ports());
    expect(await entries()).toEqual([`${taskId}:1`]);
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ pushes: 2 }]);
  });

  test('that was pushed just now is left alone', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { pushedSecondsAgo: 1 });
    await pushMissingEntries(ports());
    expect(await entries()).toEqual([]);
  });

  test('is left alone while the list holds entries', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { pushedSecondsAgo: 60 });
    await stack().redis.lpush('task_list', 'something');
    await pushMissingEntries(ports());
    expect(await entries()).toEqual(['something']);
  });

  test('is pushed once, however many schedulers mend', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { pushedSecondsAgo: 3 });
    await Promise.all([ports(), ports(), ports()].map(pushMissingEntries));
    expect(await entries()).toEqual([`${taskId}:0`]);
  });
});

describe('a run whose lease is over', () => {
  const loseRun = async (traits: Partial<{ maxRetry: number; redeliveries: number; onWorkerLost: string }> = {}) => {
    const { db } = stack();
    const taskId = await insertTask(db, { maxRetry: traits.maxRetry ?? 3 });
    await insertQueuedRun(db, taskId);
    await claimRun(db, { taskId, retry: 0 }, { workerId: 'dead', leaseSeconds: 15 });
    await db.query(
      `update task_runs set lease_until = now() - interval '1 second', redeliveries = $2 where task_id = $1`,
      [taskId, traits.redeliveries ?? 0],
    );
    await db.query('update tasks set on_worker_lost = $2 where id = $1', [taskId, traits.onWorkerLost ?? 'redeliver']);
    return taskId;
  };

  test('goes to the next consumer at the same retry', async () => {
    const taskId = await loseRun();
    await reapLostRuns(ports());
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'queued', retry: 0, redeliveries: 1 }]);
    expect(await logsOf(stack().db, taskId)).toMatchObject([
      { status: 'failed', release: 'lost', failureKind: 'consumer_lost', message: expect.stringContaining('dead') },
    ]);
    expect(await entries()).toEqual([`${taskId}:0`]);
  });

  test('is reaped once, however many schedulers mend', async () => {
    const taskId = await loseRun();
    await Promise.all([ports(), ports(), ports()].map(reapLostRuns));
    expect(await entries()).toEqual([`${taskId}:0`]);
  });

  test('uses up a retry when it was lost three times before: it may be what kills its consumers', async () => {
    const taskId = await loseRun({ redeliveries: 3 });
    await reapLostRuns(ports());
    expect(await logsOf(stack().db, taskId)).toMatchObject([{ release: 'lost_final' }]);
    expect(await entries()).toEqual([`${taskId}:1`]);
  });

  test('fails when it was lost too often at its last retry', async () => {
    const taskId = await loseRun({ redeliveries: 3, maxRetry: 0 });
    await reapLostRuns(ports());
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'failed' }]);
    expect(await statusOf(stack().db, taskId)).toBe('failed');
    expect(await entries()).toEqual([]);
  });

  test('is not delivered twice when its task asks for that', async () => {
    const taskId = await loseRun({ onWorkerLost: 'fail' });
    await reapLostRuns(ports());
    expect(await logsOf(stack().db, taskId)).toMatchObject([{ release: 'lost_final' }]);
    expect(await entries()).toEqual([`${taskId}:1`]);
  });
});
