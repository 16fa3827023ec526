import type { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { linkTo } from '../../testing/cuttable-link.js';
import { silent, useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { ServerAway } from '../server-away.js';
import { connectForBlocking, firstContact } from './connection.js';
import { createEntrySource } from './entry-source.js';

const stack = useTestStack();
const taskId = '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c';

async function aSource(name: string, { url = stack().redisUrl, blockSeconds = 30, log = silent } = {}) {
  const blocking = connectForBlocking({ url, name, log: silent });
  await firstContact(blocking);
  const source = createEntrySource(blocking, stack().redis, blockSeconds, log);
  const popAll = async (count: number) => {
    const entries: (string | null)[] = [];
    await source.pop(count, (entry) => entries.push(entry));
    return entries;
  };
  return { blocking, source, popAll, pop: async () => (await popAll(1))[0] };
}

/** Two round trips later, Redis has read what was written before them on another connection. */
async function untilItWaits(): Promise<void> {
  await stack().redis.ping();
  await stack().redis.ping();
}

const isReady = (redis: Redis) =>
  until(
    () => redis.status,
    (status) => status === 'ready',
  );

test('a waiting pop is interrupted without losing an entry', async () => {
  const { list } = stack();
  const { source, pop } = await aSource('pop-test');
  const popped = pop();
  await untilItWaits();
  await source.interrupt();
  expect(await popped).toBeNull();
  await list.push([{ taskId, retry: 0 }]);
  expect(await pop()).toBe(`${taskId}:0`);
  source.close();
});

test('a pop whose connection is cut rejects, and the next one works', async () => {
  const { redis, list } = stack();
  const { blocking, source, pop } = await aSource('cut-test');
  const id = await blocking.client('ID');
  const rejected = expect(pop()).rejects.toThrow(ServerAway);
  await untilItWaits();
  await redis.client('KILL', 'ID', id);
  await rejected;
  await list.push([{ taskId, retry: 0 }]);
  await isReady(blocking);
  expect(await pop()).toBe(`${taskId}:0`);
  source.close();
});

test('a pop that failed while Redis was away takes no entry when it is back', async () => {
  const { redisUrl, list } = stack();
  await using link = await linkTo(redisUrl);
  await link.cut();
  const { blocking, source, pop } = await aSource('away-test', { url: link.url });
  for (let tries = 0; tries < 3; tries += 1) await expect(pop()).rejects.toThrow(ServerAway);
  await link.mend();
  await isReady(blocking);
  await list.push([{ taskId, retry: 0 }]);
  const popped = pop();
  await list.push([{ taskId, retry: 1 }]);
  expect(await popped).toBe(`${taskId}:0`);
  expect(await pop()).toBe(`${taskId}:1`);
  source.close();
});

test('several pops wait on one connection, and entries reach them in order', async () => {
  const { list } = stack();
  const { source, popAll } = await aSource('many-test');
  const pops = popAll(3);
  await list.push([0, 1, 2].map((retry) => ({ taskId, retry })));
  expect(await pops).toEqual([0, 1, 2].map((retry) => `${taskId}:${retry}`));
  source.close();
});

test('only the first pop waits: a consumer that stands still is handed one entry, not one for each of its slots', async () => {
  const { list } = stack();
  const { source, popAll } = await aSource('frozen-test');
  const pops = popAll(8);
  await untilItWaits();
  await list.push([{ taskId, retry: 0 }]);
  expect(await pops).toEqual([`${taskId}:0`, ...Array<null>(7).fill(null)]);
  await list.push([{ taskId, retry: 1 }]);
  expect(await list.length()).toBe(1);
  source.close();
});

test('an interrupt ends them all, and the entries that come afterwards stay in the list', async () => {
  const { list } = stack();
  const { source, popAll } = await aSource('interrupt-many-test');
  const pops = popAll(16);
  await untilItWaits();
  await source.interrupt();
  expect(await pops).toEqual(Array(16).fill(null));
  await list.push([{ taskId, retry: 0 }]);
  expect(await list.length()).toBe(1);
  source.close();
});

test('pops on a half-open link are given up, which is said, and the next ones take a new link', async () => {
  const { redisUrl, list } = stack();
  await using link = await linkTo(redisUrl);
  const said: string[] = [];
  const log = { ...silent, warn: (event: string) => said.push(event) };
  const { blocking, source, pop } = await aSource('silent-test', { url: link.url, blockSeconds: 0.01, log });
  link.silence();
  await expect(pop()).rejects.toThrow(ServerAway);
  expect(said).toEqual(['pop.overdue']);
  await isReady(blocking);
  await list.push([{ taskId, retry: 0 }]);
  expect(await pop()).toBe(`${taskId}:0`);
  source.close();
});

test('sixteen pops that find nothing end one after the other, and the link is kept', async () => {
  const { blocking, source, popAll } = await aSource('idle-test', { blockSeconds: 0.01 });
  const id = await blocking.client('ID');
  expect(await popAll(16)).toEqual(Array(16).fill(null));
  expect(await blocking.client('ID')).toBe(id);
  source.close();
});
