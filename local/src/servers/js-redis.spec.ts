import {
  connectForBlocking,
  connectForCommands,
  firstContact,
} from '@task-scheduler/engine/frameworks/redis/connection';
import { silent } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRedis } from './redis.js';
import type { Server } from './server.js';

// What listeners need of Redis and the package lacks by itself.

let server: Server;
beforeAll(async () => {
  server = await startRedis({ fromNpm: true });
});
afterAll(() => server.stop());

async function aWaitingListener() {
  const commands = connectForCommands({ url: server.url, name: 'commands', log: silent });
  const listener = connectForBlocking({ url: server.url, name: 'listener', log: silent });
  await Promise.all([firstContact(commands), firstContact(listener)]);
  const id = await listener.client('ID');
  const popped = listener.brpop('list', 30);
  await commands.ping();
  await commands.ping(); // two round trips later, Redis has read what was written before them on another connection
  return { commands, listener, id, popped };
}

test('CLIENT UNBLOCK ends a BRPOP without an entry, and what comes afterwards stays', async () => {
  const { commands, listener, id, popped } = await aWaitingListener();
  expect(await commands.client('UNBLOCK', id, 'TIMEOUT')).toBe(1);
  expect(await popped).toBeNull();
  expect(await commands.client('UNBLOCK', id, 'TIMEOUT')).toBe(0);
  await commands.lpush('list', 'a');
  expect(await listener.brpop('list', 30)).toEqual(['list', 'a']);
  commands.disconnect();
  listener.disconnect();
});

test('a listener that is gone takes nothing', async () => {
  const { commands, listener, popped } = await aWaitingListener();
  void popped.catch(() => undefined); // ioredis leaves it pending, or rejects it
  listener.disconnect();
  await until(
    () => commands.client('LIST'),
    (clients) => !String(clients).includes('name=listener'),
  );
  await commands.lpush('list', 'a');
  expect(await commands.llen('list')).toBe(1);
  commands.disconnect();
});
