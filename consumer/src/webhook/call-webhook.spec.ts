import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { afterAll, afterEach, expect, test } from 'vitest';
import { createWebhookClient } from './call-webhook.js';

const receiver = useReceiver();
const client = createWebhookClient();
const never = new AbortController().signal;
afterAll(() => client.close());

const aRun = (traits: Partial<ClaimedRun> = {}): ClaimedRun => ({
  runId: '0190a6c8-0000-7000-8000-000000000001',
  fence: 2,
  taskId: '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c',
  retry: 1,
  scheduledFor: new Date('2026-03-01T10:00:00Z'),
  webhookUrl: receiver.url,
  payload: '{"n": 1}',
  maxRetry: 3,
  retryBackoff: { kind: 'none' },
  timeoutMs: 5000,
  ...traits,
});
const call = (traits: Partial<ClaimedRun> = {}) => client.call(aRun(traits), never);

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

test('the payload is POSTed as JSON, with the headers that tell the run', async () => {
  expect(await call()).toMatchObject({ kind: 'success', status: 200, message: 'ok', messageTruncated: false });
  expect(receiver.received).toMatchObject([
    {
      method: 'POST',
      body: '{"n": 1}',
      headers: {
        'content-type': 'application/json',
        'webhook-id': '0190a6c8-0000-7000-8000-000000000001',
        'x-task-id': '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c',
        'x-task-retry': '1',
        'x-task-scheduled-for': '2026-03-01T10:00:00.000Z',
        'x-task-fence': '2',
      },
    },
  ]);
});

test.each([200, 201, 204, 299])('%i is a success', async (status) => {
  receiver.answerWith((_, response) => response.writeHead(status).end());
  expect(await call()).toMatchObject({ kind: 'success', status });
});

test.each([400, 404, 410, 429, 500, 503])('%i is a failure with its body as message', async (status) => {
  receiver.answerWith((_, response) => response.writeHead(status).end('sorry'));
  expect(await call()).toMatchObject({ kind: 'failure', failureKind: 'http_status', status, message: 'sorry' });
});

test.each([301, 302, 303, 307, 308])('%i is not followed', async (status) => {
  receiver.answerWith((_, response) => response.writeHead(status, { location: `${receiver.url}/other` }).end());
  expect(await call()).toMatchObject({
    kind: 'failure',
    failureKind: 'redirect',
    status,
    message: expect.stringContaining(`redirect ${status}`),
  });
  expect(receiver.received).toHaveLength(1);
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

test.each([
  ['headers that drip', (socket: Socket) => void trickle(socket, 'HTTP/1.1 200 OK\r\nx-a: ')],
  ['100-continue without end', (socket: Socket) => void trickle(socket, 'HTTP/1.1 100 Continue\r\n\r\n')],
])('%s end at the timeout', async (_, speak) => {
  const reply = await call({ webhookUrl: await aRawServer(speak), timeoutMs: 300 });
  expect(reply).toMatchObject({ kind: 'failure', failureKind: 'timeout' });
});

function trickle(socket: Socket, text: string): void {
  socket.write(text);
  const timer = setInterval(() => socket.write(text.startsWith('HTTP/1.1 100') ? text : 'x'), 10);
  socket.on('close', () => clearInterval(timer));
}

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
  ['what is not HTTP', (s: Socket) => s.end('HELLO\r\n\r\n'), 'HPE_INVALID_CONSTANT'],
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

test('what Postgres cannot store is replaced', async () => {
  receiver.answerWith((_, response) => response.end(Buffer.from([0x61, 0x00, 0x62, 0xff, 0xfe])));
  expect(await call()).toMatchObject({ kind: 'success', message: 'a\uFFFDb\uFFFD\uFFFD' });
});

test('markup and control characters are kept as the text that they are', async () => {
  const text = '<script>alert(1)</script>\u001b[2J\r\n{"level":50}';
  receiver.answerWith((_, response) => response.end(text));
  expect(await call()).toMatchObject({ message: text });
});

test('a character cut in half at 64 KiB is left out', async () => {
  receiver.answerWith((_, response) => response.end(`${'x'.repeat(65_535)}é`));
  expect(await call()).toMatchObject({ message: 'x'.repeat(65_535), messageTruncated: true });
});

test('a closed port is a failure to connect', async () => {
  const reply = await call({ webhookUrl: 'http://127.0.0.1:9/' });
  expect(reply).toMatchObject({
    kind: 'failure',
    failureKind: 'connect',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

test('a host without an address is a failure of DNS', async () => {
  expect(await call({ webhookUrl: 'http://nowhere.invalid/' })).toMatchObject({ kind: 'failure', failureKind: 'dns' });
});

test('plain HTTP behind https is a failure of TLS', async () => {
  const webhookUrl = receiver.url.replace('http:', 'https:');
  expect(await call({ webhookUrl })).toMatchObject({ kind: 'failure', failureKind: 'tls' });
});

test.each(['file:///etc/passwd', 'data:text/plain,x', 'ftp://h/', 'http://user:pw@127.0.0.1/', ''])(
  '"%s", written past the API, is not called',
  async (webhookUrl) => {
    expect(await call({ webhookUrl })).toMatchObject({ kind: 'failure', failureKind: 'blocked', status: null });
  },
);

test('a proxy of the environment is not used', async () => {
  process.env.HTTP_PROXY = process.env.http_proxy = 'http://127.0.0.1:9/';
  try {
    expect(await call()).toMatchObject({ kind: 'success' });
  } finally {
    delete process.env.HTTP_PROXY;
    delete process.env.http_proxy;
  }
});

test('a POST that is cut off says so', async () => {
  const cut = new AbortController();
  receiver.answerWith(() => cut.abort());
  expect(await client.call(aRun(), cut.signal)).toBe('cutOff');
});
