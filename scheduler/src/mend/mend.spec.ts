import { claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { insertQueuedRun, insertTask, logsOf, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { followEvents } from '@task-scheduler/engine/testing/follow-events';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { describe, expect, test } from 'vitest';
import { portsOf } from '../testing/ports.js';
import { createMend } from './mend.js';
import { paceOf } from './pace.js';
import { pushMissingEntries } from './push-missing-entries.js';
import { reapLostRuns } from './reap-lost-runs.js';
import { createReconcile } from './reconcile.js';

const stack = useTestStack();
const ports = () => portsOf(stack());
const pace = paceOf(15);
const entries = async () => (await stack().redis.lrange('task_list', 0, -1)).sort();

describe('a queued run', () => {
  test('that lost its entry is pushed again when the list is empty', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { retry: 1, pushedSecondsAgo: 3 });
    await createReconcile(ports(), pace)();
    expect(await entries()).toEqual([`${taskId}:1`]);
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ pushes: 2 }]);
  });

  test('that was pushed just now is left alone', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { pushedSecondsAgo: 1 });
    await createReconcile(ports(), pace)();
    expect(await entries()).toEqual([]);
  });

  test('that was due first is pushed first', async () => {
    const tasks = await Promise.all([1, 2, 3].map(() => insertTask(stack().db)));
    for (const [place, taskId] of tasks.entries()) {
      const scheduledFor = new Date(Date.UTC(2026, 0, 1, 0, [2, 0, 1][place]));
      await insertQueuedRun(stack().db, taskId, { scheduledFor, pushedSecondsAgo: 3 });
    }
    await createReconcile(ports(), pace)();
    const popped = (await stack().redis.lrange('task_list', 0, -1)).reverse();
    expect(popped).toEqual([tasks[1], tasks[2], tasks[0]].map((taskId) => `${taskId ?? ''}:0`));
  });

  test('is pushed in its turn when more lost theirs than are pushed at a time: the longest ago first', async () => {
    const { db } = stack();
    const [last, first, second] = await Promise.all([1, 2, 3].map(() => insertTask(db)));
    for (const [taskId = '', pushedSecondsAgo] of [
      [last, 5],
      [first, 7],
      [second, 6],
    ] as const) {
      await insertQueuedRun(db, taskId, { pushedSecondsAgo });
    }
    await pushMissingEntries(ports(), { patienceSeconds: 2, isListEmpty: true, most: 2 });
    expect(await entries()).toEqual([`${first}:0`, `${second}:0`].sort());
    await pushMissingEntries(ports(), { patienceSeconds: 2, isListEmpty: false, most: 2 });
    expect(await entries()).toEqual([`${first}:0`, `${second}:0`, `${last}:0`].sort());
  });

  test('is pushed once, however many schedulers mend', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId, { pushedSecondsAgo: 3 });
    await Promise.all([ports(), ports(), ports()].map((each) => createReconcile(each, pace)()));
    expect(await entries()).toEqual([`${taskId}:0`]);
  });
});

describe('a busy list', () => {
  const aBusyList = async () => {
    const { db, list } = stack();
    const whole = await insertTask(db);
    const lost = await insertTask(db);
    for (const [taskId, pushedSecondsAgo] of [
      [whole, 60],
      [lost, 60],
      [lost, 60],
      [lost, 5],
    ] as const) {
      await insertQueuedRun(db, taskId, { pushedSecondsAgo });
    }
    await list.push([
      { taskId: whole, retry: 0 },
      { taskId: lost, retry: 0 },
    ]);
    return { whole, lost };
  };

  test('is read through every 15 s: exactly the missing entries of runs older than 10 s are pushed', async () => {
    const { whole, lost } = await aBusyList();
    let clock = 0;
    const reconcile = createReconcile(ports(), pace, () => clock);
    clock = 14_999;
    await reconcile();
    expect(await entries()).toEqual([`${lost}:0`, `${whole}:0`].sort());
    clock = 15_000;
    await reconcile();
    expect(await entries()).toEqual([`${lost}:0`, `${lost}:0`, `${whole}:0`].sort());
    await reconcile();
    expect(await entries()).toHaveLength(3);
  });

  test('is read through at once when Redis lost data', async () => {
    const reconcile = createReconcile(ports(), pace);
    await reconcile();
    await stack().redis.flushdb();
    const { whole, lost } = await aBusyList();
    await reconcile();
    expect(await entries()).toEqual([`${lost}:0`, `${lost}:0`, `${lost}:0`, `${whole}:0`].sort());
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

  test('is reaped as soon as Postgres has been up for long enough, though Redis is away', async () => {
    const taskId = await loseRun();
    const away = { ...ports(), canary: { ...ports().canary, sing: () => Promise.reject(new Error('Redis is away')) } };
    const mendWarmAfter = (warmUpMs: number) => createMend(away, { ...pace, warmUpMs })();
    await expect(mendWarmAfter(Number.MAX_SAFE_INTEGER)).rejects.toThrow('Redis is away');
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'running' }]);
    await expect(mendWarmAfter(0)).rejects.toThrow('Redis is away');
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'queued' }]);
  });

  test('is given back though Redis is away, and so are all the others', async () => {
    const tasks = [await loseRun(), await loseRun()];
    const away = { ...ports(), list: { ...ports().list, push: () => Promise.reject(new Error('Redis is away')) } };
    await expect(reapLostRuns(away)).rejects.toThrow('Redis is away');
    for (const taskId of tasks) expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'queued' }]);
  });

  test('is announced with its attempt', async () => {
    await using events = await followEvents(stack().redisUrl);
    const taskId = await loseRun();
    await reapLostRuns(ports());
    await until(events.tasks, (ids) => ids.includes(taskId));
    expect(events.attempts()).toContainEqual(expect.objectContaining({ taskId, fence: 1 }));
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
