import { insertQueuedRun, insertTask, logsOf, runsOf } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { attempt } from './attempt.js';
import { portsOver } from './testing/ports.js';

const stack = useTestStack();

test('a run that was claimed ahead is given back by a consumer that stops, without a POST', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const ports = portsOver(stack(), db);
  let posts = 0;
  const call = () => {
    posts += 1;
    return Promise.resolve('cutOff' as const);
  };
  const slot = {
    call: () => Promise.resolve(ports.leases.shutDown()),
    answered: () => undefined,
    end: () => undefined,
  };
  const webhooks = { call, close: () => Promise.resolve() };
  await attempt({ taskId, retry: 0 }, slot, { ...ports, webhooks });
  expect(posts).toBe(0);
  expect(await logsOf(db, taskId)).toMatchObject([{ status: 'failed', release: 'shutdown' }]);
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'queued', retry: 0, redeliveries: 0 }]);
  expect(await redis.lrange('task_list', 0, -1)).toEqual([`${taskId}:0`]);
});
