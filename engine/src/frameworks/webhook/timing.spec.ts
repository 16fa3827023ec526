import { createServer as createTlsServer } from 'node:https';
import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { useReceiver } from '../../testing/receiver.js';
import { SELF_SIGNED } from '../../testing/self-signed.js';
import { aWebhookRequest } from '../../testing/webhook-request.js';
import { createWebhookClient, type WebhookClient } from './call-webhook.js';

const receiver = useReceiver();
const never = new AbortController().signal;
let client: WebhookClient;
beforeEach(() => void (client = createWebhookClient()));
afterEach(() => client.close());

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});
async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function timingOf(webhookUrl: string, timeoutMs = 5000) {
  const reply = await client.call(aWebhookRequest(webhookUrl, { timeoutMs }), never);
  return reply === 'cutOff' ? null : reply.timing;
}
const ms = expect.any(Number);
const none = { dnsMs: null, connectMs: null, tlsMs: null, waitMs: null, receiveMs: null };

test('the first POST to an address connects, waits and receives', async () => {
  expect(await timingOf(receiver.url)).toEqual({ ...none, connectMs: ms, waitMs: ms, receiveMs: ms });
});

test('a host with a name is looked up first', async () => {
  const url = receiver.url.replace('127.0.0.1', 'localhost');
  expect(await timingOf(url)).toEqual({ ...none, dnsMs: ms, connectMs: ms, waitMs: ms, receiveMs: ms });
});

test('a connection that was kept needs neither look-up nor connect', async () => {
  await timingOf(receiver.url);
  await new Promise(setImmediate); // undici takes it back in the next turn
  expect(await timingOf(receiver.url)).toEqual({ ...none, waitMs: ms, receiveMs: ms });
});

test('POSTs at the same time are told apart', async () => {
  const refused = 'http://127.0.0.1:9/';
  const timings = await Promise.all([receiver.url, refused, receiver.url, refused].map((url) => timingOf(url)));
  const answered = { ...none, connectMs: ms, waitMs: ms, receiveMs: ms };
  expect(timings).toEqual([answered, { ...none, connectMs: ms }, answered, { ...none, connectMs: ms }]);
});

test('what may not be sent takes no time', async () => {
  expect(await timingOf('ftp://127.0.0.1/')).toBeNull();
});

test('a name without an address fails while it is looked up', async () => {
  expect(await timingOf('http://nowhere.invalid/')).toEqual({ ...none, dnsMs: ms });
});

test('a certificate that nobody vouches for fails in the TLS handshake', async () => {
  const port = await portOf(createTlsServer(SELF_SIGNED));
  expect(await timingOf(`https://127.0.0.1:${port}/`)).toEqual({ ...none, connectMs: ms, tlsMs: ms });
});

test('a server that never begins its handshake hangs in TLS', async () => {
  const port = await portOf(createServer((socket) => socket.on('error', () => undefined)));
  const timing = await timingOf(`https://127.0.0.1:${port}/`, 300);
  expect(timing).toEqual({ ...none, connectMs: ms, tlsMs: ms });
  expect(timing?.tlsMs).toBeGreaterThan(200);
});

test('a webhook that never answers hangs while it is waited for', async () => {
  receiver.answerWith(() => undefined);
  const timing = await timingOf(receiver.url, 300);
  expect(timing).toEqual({ ...none, connectMs: ms, waitMs: ms });
  expect(timing?.waitMs).toBeGreaterThan(200);
});

test('a body that never ends hangs while it is received', async () => {
  receiver.answerWith((_, response) => void response.writeHead(200).flushHeaders());
  const timing = await timingOf(receiver.url, 300);
  expect(timing).toEqual({ ...none, connectMs: ms, waitMs: ms, receiveMs: ms });
  expect(timing?.receiveMs).toBeGreaterThan(200);
});
