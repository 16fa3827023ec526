import { createServer, connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { linkTo } from '../../testing/cuttable-link.js';
import { silent, useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { connectForCommands, firstContact } from './connection.js';
import { createTaskList } from './task-list.js';

const stack = useTestStack();

/** A way to Redis that breaks, once, between an LPUSH that Redis has done and its reply. */
async function linkThatLosesOneReply(serverUrl: string) {
  const target = new URL(serverUrl);
  let isLost = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const redis = connect(Number(target.port), target.hostname);
    let isPushing = false;
    client.on('data', (bytes) => {
      isPushing = !isLost && bytes.toString().toLowerCase().includes('lpush');
      redis.write(bytes);
    });
    redis.on('data', (bytes) => {
      if (!isPushing) return void client.write(bytes);
      isLost = true;
      client.destroy();
    });
    for (const socket of [client, redis]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('close', () => redis.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(serverUrl);
  if (address !== null && typeof address === 'object') url.host = `127.0.0.1:${address.port}`;
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: url.href, close };
}

test('a push whose reply was lost is reported, and not sent again behind our back', async () => {
  const { redisUrl, redis } = stack();
  const link = await linkThatLosesOneReply(redisUrl);
  const own = connectForCommands({ url: link.url, name: 'test', log: silent });
  await firstContact(own);
  const pushed = createTaskList(own).push([{ taskId: '0190a6c8-0000-7000-8000-000000000001', retry: 0 }]);
  await expect(pushed).rejects.toThrow();
  expect(await redis.llen('task_list')).toBe(1);
  own.disconnect();
  link.close();
});

test('a half-open link is given up after a few seconds, and a new one taken', async () => {
  await using link = await linkTo(stack().redisUrl);
  const own = connectForCommands({ url: link.url, name: 'test', log: silent });
  await firstContact(own);
  link.silence();
  await expect(own.ping()).rejects.toThrow();
  const answer = await until(
    () => own.ping().catch(() => null),
    (pong) => pong !== null,
    2000,
  );
  expect(answer).toBe('PONG');
  own.disconnect();
});
