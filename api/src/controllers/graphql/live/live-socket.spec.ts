import { once } from 'node:events';
import { createServer } from 'node:http';
import { until } from '@task-scheduler/engine/testing/until';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ClientOptions, WebSocket, WebSocketServer } from 'ws';
import { CLOSES } from './live-limits.js';
import { type LiveSocket, liveSocket } from './live-socket.js';

const failures: unknown[] = [];
let server: WebSocketServer;
let url: string;

beforeEach(async () => {
  failures.length = 0;
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port');
  url = `ws://127.0.0.1:${address.port}`;
  server = new WebSocketServer({ server: http });
  server.on('close', () => http.close());
});
afterEach(() => {
  for (const socket of server.clients) socket.terminate();
  server.close();
});

async function meet(options: ClientOptions = {}): Promise<{ client: WebSocket; own: WebSocket; live: LiveSocket }> {
  const client = new WebSocket(url, options);
  const [[own]] = await Promise.all([once(server, 'connection'), once(client, 'open')]);
  if (!(own instanceof WebSocket)) throw new Error('expected a WebSocket');
  return { client, own, live: liveSocket(own, (error) => failures.push(error)) };
}
const closeOf = async (socket: WebSocket) => {
  const [code, reason] = await once(socket, 'close');
  return [Number(code), String(reason)];
};

test('a client that does not answer one ping is cut at the next', async () => {
  const { own, live } = await meet({ autoPong: false });
  const closed = closeOf(own);
  live.ping();
  expect(own.readyState).toBe(WebSocket.OPEN);
  live.ping();
  expect(await closed).toEqual([1006, '']);
});

test('a client that answers stays', async () => {
  const { client, own, live } = await meet();
  for (let round = 0; round < 3; round += 1) {
    const pong = once(own, 'pong');
    live.ping();
    await pong;
  }
  expect(client.readyState).toBe(WebSocket.OPEN);
});

test('a client that reads nothing is dropped when a mebibyte waits for it, whatever it still says', async () => {
  const { client, own, live } = await meet();
  client.pause();
  const closed = closeOf(own);
  const text = 'x'.repeat(512 * 1024);
  let sent = 0;
  await until(
    () => {
      void live.graphql.send(text);
      sent += 1;
      return own.readyState;
    },
    (state) => state !== WebSocket.OPEN,
  );
  expect(own.bufferedAmount).toBeLessThan(3 * 1024 * 1024);
  expect(await closed).toEqual([1006, '']);
  expect(sent).toBeGreaterThan(2);
});

test('what cannot be sent any more is no error', async () => {
  const { own, live } = await meet();
  own.terminate();
  await live.graphql.send('x');
});

test('what goes wrong with a message is reported, and ends the connection without telling why', async () => {
  const { client, live } = await meet();
  live.graphql.onMessage(() => Promise.reject(new Error('secret')));
  client.send('x');
  expect(await closeOf(client)).toEqual([CLOSES.failed.code, CLOSES.failed.reason]);
  expect(failures).toEqual([new Error('secret')]);
});

test.each(Object.values(CLOSES))('a reason fits into a close frame: $reason', ({ reason }) => {
  expect(Buffer.byteLength(reason)).toBeLessThanOrEqual(123);
});
