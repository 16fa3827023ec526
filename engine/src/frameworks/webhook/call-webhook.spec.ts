import { useReceiver } from '../../testing/receiver.js';
import { aWebhookRequest } from '../../testing/webhook-request.js';
import { afterAll, expect, test } from 'vitest';
import { createWebhookClient } from './call-webhook.js';
import type { WebhookRequest } from '../../core/webhook-request.js';

const receiver = useReceiver();
const client = createWebhookClient();
const never = new AbortController().signal;
afterAll(() => client.close());

const call = (traits: Partial<WebhookRequest> = {}) => client.call(aWebhookRequest(receiver.url, traits), never);
test('the payload is POSTed as JSON, with the headers that tell the run', async () => {
  expect(await call()).toMatchObject({ kind: 'success', status: 200, message: 'ok', messageTruncated: false });
  expect(receiver.received).toMatchObject([
    {
      method: 'POST',
      body: '{"n": 1}',
      headers: {
        'content-type': 'application/json',
        'webhook-id': '0190a6c8-0000-7000-8000-000000000001',
        'x-task-retry': '1',
      },
    },
  ]);
});

test('the headers of the task are sent; they replace ours only where nothing depends on it', async () => {
  await call({ headers: { Authorization: 'Bearer x', 'user-agent': 'mine' } });
  expect(receiver.received).toMatchObject([
    { headers: { authorization: 'Bearer x', 'user-agent': 'mine', 'content-type': 'application/json' } },
  ]);
});

test.each([{ 'webhook-id': 'another' }, { 'x-a': 'b\r\nx-evil: 1' }, { 'x-a': null }])(
  'headers that a script wrote by hand and that may not be sent block the POST: %j',
  async (headers) => {
    expect(await call({ headers })).toMatchObject({ kind: 'failure', failureKind: 'blocked', status: null });
    expect(receiver.received).toEqual([]);
  },
);

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

test('calls one after the other go through one connection, however fast the next follows', async () => {
  const connections = new Set<unknown>();
  receiver.answerWith((_, response) => {
    connections.add(response.socket);
    response.end('ok');
  });
  const fresh = createWebhookClient();
  for (let nth = 1; nth <= 10; nth += 1) await fresh.call(aWebhookRequest(receiver.url), never);
  await fresh.close();
  expect(connections.size).toBe(1);
});

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
  expect(await client.call(aWebhookRequest(receiver.url), cut.signal)).toBe('cutOff');
});
