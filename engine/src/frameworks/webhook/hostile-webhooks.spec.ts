import { EventEmitter, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { useReceiver } from '../../testing/receiver.js';
import { aWebhookRequest } from '../../testing/webhook-request.js';
import { afterAll, afterEach, expect, test } from 'vitest';
import { createWebhookClient } from './call-webhook.js';
import type { WebhookRequest } from '../../core/webhook-request.js';

const receiver = useReceiver();
const client = createWebhookClient();
const never = new AbortController().signal;
afterAll(() => client.close());
const call = (traits: Partial<WebhookRequest> = {}) => client.call(aWebhookRequest(receiver.url, traits), never);

/** A server that speaks no HTTP of its own: `speak` writes the bytes. */
const rawServers: ReturnType<typeof createServer>[] = [];
async function aRawServer(speak: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => speak(socket));
  });
  rawServers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}/` : '';
}
afterEach(() => {
  for (const server of rawServers.splice(0)) server.close();
});

const timeouts: [string, (response: ServerResponse) => void][] = [
  ['a body that drips', (response) => void drip(response)],
  ['no answer at all', () => undefined],
  ['headers and then nothing', (response) => void response.writeHead(200).flushHeaders()],
];
test.each(timeouts)('%s ends at the timeout', async (_, answer) => {
  receiver.answerWith((__, response) => answer(response));
  expect(await call({ timeoutMs: 300 })).toMatchObject({
    kind: 'failure',
    failureKind: 'timeout',
    message: expect.stringContaining('300 ms'),
  });
});

function drip(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
}

test.each([['headers that drip', (socket: Socket) => void trickle(socket, 'HTTP/1.1 200 OK\r\nx-a: ')]])(
  '%s end at the timeout',
  async (_, speak) => {
    const reply = await call({ webhookUrl: await aRawServer(speak), timeoutMs: 300 });
    expect(reply).toMatchObject({ kind: 'failure', failureKind: 'timeout' });
  },
);

function trickle(socket: Socket, text: string): void {
  socket.write(text);
  const timer = setInterval(() => socket.write(text.startsWith('HTTP/1.1 100') ? text : 'x'), 10);
  socket.on('close', () => clearInterval(timer));
}

/** Takes a connection, never says a word, and tells when the connection ends. */
async function aMuteServer() {
  const events = new EventEmitter();
  const url = await aRawServer((socket) => {
    events.emit('connected');
    socket.on('close', () => events.emit('ended')).resume();
  });
  return { url: url.replace('http:', 'https:'), connected: once(events, 'connected'), ended: once(events, 'ended') };
}

test('a TLS handshake that hangs ends at the timeout, and its connection with it', async () => {
  const { url, ended } = await aMuteServer();
  expect(await call({ webhookUrl: url, timeoutMs: 300 })).toMatchObject({ kind: 'failure', failureKind: 'timeout' });
  await ended;
});

test('a TLS handshake that hangs can be cut off, and its connection with it', async () => {
  const { url, connected, ended } = await aMuteServer();
  const cut = new AbortController();
  const reply = client.call(aWebhookRequest(url), cut.signal);
  await connected;
  cut.abort();
  expect(await reply).toBe('cutOff');
  await ended;
});

test('a host that never accepts ends at the timeout', async () => {
  // TEST-NET-1 (RFC 5737) answers nobody; where the network refuses it at once, that is a failure to connect.
  const reply = await call({ webhookUrl: 'http://192.0.2.1/', timeoutMs: 300 });
  expect(reply).toMatchObject({ kind: 'failure', failureKind: expect.stringMatching(/timeout|connect/) });
});

test('an endless body is cut at 1 MiB and counts by its status', async () => {
  receiver.answerWith((_, response) => {
    response.writeHead(200);
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  });
  const reply = await call();
  expect(reply).toMatchObject({ kind: 'success', status: 200, messageTruncated: true });
  expect(reply).toHaveProperty('message.length', 65_536);
});

const zeros = Buffer.alloc(32 * 1024 * 1024);
test.each([
  ['gzip', gzipSync(zeros)],
  ['br', brotliCompressSync(zeros, { params: { 1: 1 } })],
])('a %s bomb is cut at 1 MiB', async (encoding, bomb) => {
  receiver.answerWith((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb));
  const reply = await call();
  expect(reply).toMatchObject({ kind: 'success', messageTruncated: true, message: '\uFFFD'.repeat(65_536) });
});

test.each([
  [
    'a header of 20 KB',
    (s: Socket) => s.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`),
    'HPE_HEADER_OVERFLOW',
  ],
  ['what is not HTTP', (s: Socket) => s.end('HELLO\r\n\r\n'), 'does not match the HTTP/1.1 protocol'],
  ['a reset in the middle of the body', (s: Socket) => cutShort(s), ''],
  [
    'a body shorter than its Content-Length',
    (s: Socket) => s.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhi'),
    '',
  ],
])('%s is a failure', async (_, speak, code) => {
  const reply = await call({ webhookUrl: await aRawServer(speak) });
  expect(reply).toMatchObject({ kind: 'failure', failureKind: 'other', message: expect.stringContaining(code) });
});

function cutShort(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', () => socket.resetAndDestroy());
}
