import { afterEach, expect, test } from 'vitest';
import type { Changes } from '../../core/changes.js';
import { linkTo } from '../../testing/cuttable-link.js';
import { silent, useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { connectForCommands, firstContact } from './connection.js';
import { createEventPublisher } from './events-publisher.js';
import { type EventSubscription, subscribeToEvents } from './events-subscriber.js';

const stack = useTestStack();
const open: EventSubscription[] = [];
afterEach(() => {
  for (const subscription of open.splice(0)) subscription.close();
});

const task = '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c';
const attempt = { taskId: task, runId: '0190a6c8-0000-7000-8000-000000000001', fence: 1 };
const idOf = (n: number) => task.slice(0, -6) + String(n).padStart(6, '0');

async function follow(url = stack().redisUrl) {
  const heard: Changes[] = [];
  let resumed = 0;
  const follower = { onChanges: (changes: Changes) => heard.push(changes), onResumed: () => (resumed += 1) };
  open.push(await subscribeToEvents({ url, name: 'test', log: silent }, follower));
  return { heard, resumed: () => resumed };
}

async function connectTo(url: string) {
  const redis = connectForCommands({ url, name: 'test', log: silent });
  await firstContact(redis);
  return redis;
}

test('what is announced in one turn travels in one message, each change once', async () => {
  const { heard } = await follow();
  const publisher = createEventPublisher(stack().redis);
  for (let n = 0; n < 3; n += 1) publisher.announce({ tasks: [task], attempts: [attempt] });
  publisher.announce({ deletedTasks: [idOf(1)] });
  await until(
    () => heard.length,
    (count) => count > 0,
  );
  expect(heard).toEqual([{ tasks: [task], deletedTasks: [idOf(1)], attempts: [attempt], hasMissed: false }]);
});

test('a storm of changes of one task is a few messages', async () => {
  const { heard } = await follow();
  const publisher = createEventPublisher(stack().redis);
  const startedAt = performance.now();
  for (let n = 0; n < 5000; n += 1) {
    publisher.announce({ tasks: [task] });
    if (n % 100 === 0) await stack().redis.ping();
  }
  await publisher.close();
  await until(
    () => heard.length,
    (count) => count > 0,
  );
  expect(heard.length).toBeLessThanOrEqual(2 + (performance.now() - startedAt) / 50);
});

test('what is still to be said at the end is said', async () => {
  const { heard } = await follow();
  const publisher = createEventPublisher(stack().redis);
  publisher.announce({ tasks: [task] });
  await publisher.close();
  await until(
    () => heard,
    ([message]) => message?.tasks[0] === task,
  );
});

test('without Redis nothing is kept, nothing fails, and followers are told of the gap when it is back', async () => {
  await using link = await linkTo(stack().redisUrl);
  const redis = await connectTo(link.url);
  const { heard } = await follow();
  const publisher = createEventPublisher(redis);
  await link.cut();
  publisher.announce({ tasks: [task] });
  await until(
    () => redis.status,
    (status) => status === 'reconnecting',
  );
  await link.mend();
  await until(
    () => heard,
    (messages) => messages.some(({ hasMissed }) => hasMissed),
  );
  publisher.announce({ tasks: [idOf(2)] });
  const last = await until(
    () => heard.at(-1),
    (message) => message?.tasks[0] === idOf(2),
  );
  expect(last).toMatchObject({ hasMissed: false });
  expect(heard.flatMap(({ tasks }) => tasks)).toEqual([idOf(2)]);
  await publisher.close();
  redis.disconnect();
});

test('more than can be said at once is a gap', async () => {
  const { heard } = await follow();
  const publisher = createEventPublisher(stack().redis);
  publisher.announce({ tasks: Array.from({ length: 10_001 }, (_, n) => idOf(n)) });
  await until(
    () => heard,
    ([message]) => message !== undefined,
  );
  expect(heard[0]).toMatchObject({ hasMissed: true, tasks: [] });
  await publisher.close();
});

test('a subscriber listens as soon as it is there, and tells of every gap', async () => {
  await using link = await linkTo(stack().redisUrl);
  const { heard, resumed } = await follow(link.url);
  expect(resumed()).toBe(1);
  await link.cut();
  await link.mend();
  await until(resumed, (count) => count === 2);
  const publisher = createEventPublisher(stack().redis);
  publisher.announce({ tasks: [task] });
  await until(
    () => heard.length,
    (count) => count === 1,
  );
  await publisher.close();
});

test('a subscriber that finds no Redis listens when there is one', async () => {
  const link = await linkTo(stack().redisUrl);
  await link.cut();
  const { resumed } = await follow(link.url);
  expect(resumed()).toBe(0);
  await link.mend();
  await until(resumed, (count) => count === 1);
  for (const subscription of open.splice(0)) subscription.close();
  await link.cut();
});

test('a half-open link is given up after some seconds', async () => {
  await using link = await linkTo(stack().redisUrl);
  const { resumed } = await follow(link.url);
  link.silence();
  await until(resumed, (count) => count === 2, 20_000);
}, 30_000);

test('platforms that share a server by database do not hear each other', async () => {
  const { heard } = await follow();
  const url = new URL(stack().redisUrl);
  url.pathname = '/15';
  const other = await connectTo(url.href);
  const [theirs, ours] = [createEventPublisher(other), createEventPublisher(stack().redis)];
  theirs.announce({ tasks: [idOf(1)] });
  await theirs.close();
  ours.announce({ tasks: [task] });
  await until(
    () => heard.length,
    (count) => count > 0,
  );
  expect(heard.flatMap(({ tasks }) => tasks)).toEqual([task]);
  await ours.close();
  other.disconnect();
});
