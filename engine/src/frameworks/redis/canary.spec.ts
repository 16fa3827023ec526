import { expect, test } from 'vitest';
import { useTestStack } from '../../testing/stack.js';
import { createCanary } from './canary.js';

const stack = useTestStack();

test('a Redis that keeps its data never alarms, however many watch', async () => {
  const { redis } = stack();
  const [first, second, reader] = [createCanary(redis), createCanary(redis), createCanary(redis)];
  const alarms: boolean[] = [];
  for (let round = 0; round < 3; round += 1) {
    alarms.push(await first.sing(), await second.sing(), await reader.look(), await reader.look());
  }
  expect(alarms).not.toContain(true);
});

test('a wipe alarms every watcher once', async () => {
  const { redis } = stack();
  const [singer, reader] = [createCanary(redis), createCanary(redis)];
  await singer.sing();
  await reader.look();
  await redis.flushdb();
  expect([await reader.look(), await reader.look()]).toEqual([true, false]);
  expect([await singer.sing(), await singer.sing()]).toEqual([true, false]);
});

test('a roll-back to an older snapshot alarms', async () => {
  const { redis } = stack();
  const singer = createCanary(redis);
  for (let round = 0; round < 5; round += 1) await singer.sing();
  await redis.set('task_list:canary', 2);
  expect(await singer.sing()).toBe(true);
});

test('a watcher that has just started has nothing to compare with', async () => {
  const { redis } = stack();
  await redis.set('task_list:canary', 1000);
  expect(await createCanary(redis).sing()).toBe(false);
});
