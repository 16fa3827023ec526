import { readEnv } from '@task-scheduler/engine/frameworks/env';
import { insertQueuedRun, insertTask, logsOf, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { followEvents } from '@task-scheduler/engine/testing/follow-events';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { silent, useTestStack } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { afterEach, expect, test } from 'vitest';
import { startConsumer } from './consumer.js';

const stack = useTestStack();
const receiver = useReceiver();
const started = new Set<{ stop(): Promise<void> }>();
const start = async (settings: Record<string, string> = {}) => {
  const { databaseUrl, redisUrl } = stack();
  const env = readEnv({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, CONSUMER_PORT: '0', ...settings });
  const consumer = await startConsumer(env, silent);
  started.add(consumer);
  return consumer;
};
afterEach(async () => {
  await Promise.all([...started].map((consumer) => stop(consumer)));
});
const stop = (consumer: { stop(): Promise<void> }) => {
  started.delete(consumer);
  return consumer.stop();
};

async function aPushedRun(traits: { maxRetry?: number } = {}): Promise<string> {
  const { db, list } = stack();
  const taskId = await insertTask(db, { webhookUrl: receiver.url, ...traits });
  await insertQueuedRun(db, taskId);
  await list.push([{ taskId, retry: 0 }]);
  return taskId;
}
const ended = (taskId: string) =>
  until(
    () => statusOf(stack().db, taskId),
    (status) => status !== 'running',
  );

test('a success: one attempt, finish, ready', async () => {
  await start();
  const taskId = await aPushedRun();
  expect(await ended(taskId)).toBe('ready');
  expect(await logsOf(stack().db, taskId)).toMatchObject([
    { status: 'finish', retryCount: 0, message: 'ok', responseStatus: 200, executionTime: expect.any(Number) },
  ]);
});

test('attempts are announced when they begin and when they end, and so are a stranger’s', async () => {
  await using events = await followEvents(stack().redisUrl);
  let answer: () => void = () => undefined;
  receiver.answerWith((_, response) => (answer = () => response.end('ok')));
  await start();
  const ours = await aPushedRun();
  await until(events.attempts, (attempts) => attempts.length === 1);
  await until(
    () => receiver.received.length,
    (count) => count === 1,
  );
  receiver.answerWith((_, response) => response.end('ok'));
  answer();
  const [begun, ended] = await until(events.attempts, (attempts) => attempts.length === 2);
  expect(begun).toEqual({ taskId: ours, runId: (await runsOf(stack().db, ours))[0]?.id, fence: 1 });
  expect(ended).toEqual(begun);
  const stranger = await insertTask(stack().db, { webhookUrl: receiver.url });
  await stack().list.push([{ taskId: stranger, retry: 0 }]);
  await until(events.tasks, (ids) => ids.includes(stranger));
});

test('max_retry 2 means three calls, then failed', async () => {
  receiver.answerWith((_, response) => response.writeHead(500).end('sorry'));
  await start();
  const taskId = await aPushedRun({ maxRetry: 2 });
  expect(await ended(taskId)).toBe('failed');
  expect(await logsOf(stack().db, taskId)).toMatchObject(
    [0, 1, 2].map((retryCount) => ({ status: 'failed', retryCount, message: 'sorry', failureKind: 'http_status' })),
  );
  expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
    Array(3).fill((await runsOf(stack().db, taskId))[0]?.id),
  );
});

test('an edit applies to the next attempt', async () => {
  const { db } = stack();
  receiver.answerWith((post, response) => {
    if (post.path === '/mended') return void response.end('ok');
    void db
      .query('update tasks set webhook_url = $1', [receiver.url.replace('/hook', '/mended')])
      .then(() => response.writeHead(500).end());
  });
  await start();
  expect(await ended(await aPushedRun())).toBe('ready');
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/mended']);
});

test('an entry that was pushed by hand runs, in upper case too', async () => {
  const { db, redis } = stack();
  await start();
  const taskId = await insertTask(db, { webhookUrl: receiver.url });
  await redis.lpush('task_list', `${taskId.toUpperCase()}:0`);
  await until(
    () => runsOf(db, taskId),
    ([run]) => run?.state === 'finish',
  );
  expect(await runsOf(db, taskId)).toMatchObject([{ trigger: 'external', state: 'finish' }]);
});

test('an entry that comes back after Redis lost data is not run again', async () => {
  const { db, redis } = stack();
  await redis.set('task_list:canary', 1000);
  await start();
  const taskId = await aPushedRun();
  await ended(taskId);
  await redis.set('task_list:canary', 900);
  await redis.lpush('task_list', `${taskId}:0`);
  const next = await aPushedRun();
  await ended(next);
  expect(await runsOf(db, taskId)).toHaveLength(1);
});

test('no entry stops the consumer: what cannot be run is kept aside, and the next good one runs', async () => {
  const { redis, db } = stack();
  await start();
  const unknown = '00000000-0000-4000-8000-000000000000:0';
  const bad = ['garbage', '', 'x:-1', `${unknown.slice(0, 36)}:1e3`, unknown, 'y'.repeat(1_000_000)];
  for (const text of bad) await redis.lpush('task_list', text);
  await redis.lpush('task_list', Buffer.from([0xff, 0x00, 0xfe]));
  const taskId = await aPushedRun();
  expect(await ended(taskId)).toBe('ready');
  await until(
    () => redis.llen('task_list:invalid'),
    (length) => length === bad.length + 1,
  );
  expect(await db.query('select id from task_logs')).toHaveLength(1);
});

test('one run makes at most CONSUMER_CONCURRENCY attempts at once', async () => {
  let open = 0;
  let most = 0;
  receiver.answerWith((_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.end();
    }, 20);
  });
  await start({ CONSUMER_CONCURRENCY: '3' });
  const tasks = await Promise.all(Array.from({ length: 12 }, () => aPushedRun()));
  await Promise.all(tasks.map(ended));
  expect(most).toBe(3);
});

test('a consumer reports itself while it lives', async () => {
  const { redis } = stack();
  await start();
  const [key = ''] = await until(
    () => redis.keys('worker:*'),
    (keys) => keys.length === 1,
  );
  expect(JSON.parse((await redis.get(key)) ?? '')).toMatchObject({ kind: 'consumer', version: '0.1.0', inFlight: 0 });
  expect(await redis.ttl(key)).toBeGreaterThan(10);
});

test('a stop lets an attempt end', async () => {
  let answer: () => void = () => undefined;
  receiver.answerWith((_, response) => (answer = () => response.end('late')));
  const consumer = await start();
  const taskId = await aPushedRun();
  await until(
    () => receiver.received.length,
    (count) => count === 1,
  );
  const stopped = stop(consumer);
  answer();
  await stopped;
  expect(await logsOf(stack().db, taskId)).toMatchObject([{ status: 'finish', message: 'late' }]);
});

test('a stop gives back what does not end in time', async () => {
  receiver.answerWith(() => undefined);
  const consumer = await start({ DRAIN_SECONDS: '0' });
  const taskId = await aPushedRun();
  await until(
    () => receiver.received.length,
    (count) => count === 1,
  );
  await stop(consumer);
  expect(await logsOf(stack().db, taskId)).toMatchObject([{ status: 'failed', release: 'shutdown' }]);
  expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'queued', retry: 0, redeliveries: 0 }]);
  expect(await stack().redis.lrange('task_list', 0, -1)).toEqual([`${taskId}:0`]);
});
