import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { insertQueuedRun, insertTask, logsOf, runsOf } from '@task-scheduler/engine/testing/builders';
import { silent, useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { attempt } from './attempt.js';
import { createLeases } from './leases.js';
import { createMetrics } from './metrics.js';
import { createPatience } from './patience.js';
import { createResetWatch } from './reset-watch.js';
import { createRuns } from './runs.js';

const stack = useTestStack();
const holder = { workerId: 'w1', leaseSeconds: 15 };

test('a run that was claimed ahead is given back by a consumer that stops, without a POST', async () => {
  const { db, redis, list } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const leases = createLeases(db, holder);
  let posts = 0;
  const call = () => {
    posts += 1;
    return Promise.resolve('cutOff' as const);
  };
  const slot = { call: () => Promise.resolve(leases.shutDown()), answered: () => undefined, end: () => undefined };
  await attempt({ taskId, retry: 0 }, slot, {
    runs: createRuns(db, holder, createEventPublisher(redis)),
    list,
    leases,
    resets: createResetWatch(createCanary(redis)),
    webhooks: { call, close: () => Promise.resolve() },
    patience: createPatience(),
    log: silent,
    metrics: createMetrics(),
  });
  expect(posts).toBe(0);
  expect(await logsOf(db, taskId)).toMatchObject([{ status: 'failed', release: 'shutdown' }]);
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'queued', retry: 0, redeliveries: 0 }]);
  expect(await redis.lrange('task_list', 0, -1)).toEqual([`${taskId}:0`]);
});
