import { insertQueuedRun, insertTask, logsOf, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { usePlatform } from './harness/platform.js';

const platform = usePlatform();
const receiver = useReceiver();

async function aPushedRun(): Promise<string> {
  const { db, list } = platform();
  const taskId = await insertTask(db, { webhookUrl: receiver.url });
  await insertQueuedRun(db, taskId);
  await list.push([{ taskId, retry: 0 }]);
  return taskId;
}

const received = (count: number) =>
  until(
    () => receiver.received.length,
    (posts) => posts === count,
  );

test('an attempt that ends within DRAIN_SECONDS after SIGTERM is finished', async () => {
  const { db, start } = platform();
  let answer: () => void = () => undefined;
  receiver.answerWith((_, response) => (answer = () => response.end('late')));
  const consumer = await start('consumer', { DRAIN_SECONDS: '5' });
  const taskId = await aPushedRun();
  await received(1);
  const stopped = consumer.stop();
  await until(consumer.health, (status) => status === 503); // it drains
  answer();
  await stopped;
  expect(await logsOf(db, taskId)).toMatchObject([{ status: 'finish', message: 'late', release: null }]);
  expect(await statusOf(db, taskId)).toBe('ready');
});

test('an attempt that goes on beyond DRAIN_SECONDS is given back, and another consumer finishes it', async () => {
  const { db, redis, start } = platform();
  receiver.answerWith(() => undefined);
  const consumer = await start('consumer', { DRAIN_SECONDS: '1' });
  const taskId = await aPushedRun();
  await received(1);
  await consumer.stop();
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'queued', retry: 0 }]);
  expect(await redis.lrange('task_list', 0, -1)).toEqual([`${taskId}:0`]);

  receiver.answerWith((_, response) => response.end('ok'));
  await using other = await start('consumer');
  await until(
    () => statusOf(db, taskId),
    (status) => status === 'ready',
  );
  expect(await logsOf(db, taskId)).toMatchObject([
    { status: 'failed', retryCount: 0, release: 'shutdown' },
    { status: 'finish', retryCount: 0, release: null },
  ]);
  expect(receiver.received[1]?.headers['webhook-id']).toBe(receiver.received[0]?.headers['webhook-id']);
  expect(other.events('attempt.ended')).toHaveLength(1);
});

test('a consumer that waits for entries and a scheduler that sleeps end at once', async () => {
  const { start } = platform();
  const idle = await Promise.all([start('consumer'), start('scheduler')]);
  const startedAt = performance.now();
  await Promise.all(idle.map(({ stop }) => stop()));
  expect(performance.now() - startedAt).toBeLessThan(3000);
});
