import { createServer as createTlsServer } from 'node:https';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { SELF_SIGNED } from '@task-scheduler/engine/testing/self-signed';
import { until } from '@task-scheduler/engine/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badFields } from '../testing/bad-fields.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

const receiver = useReceiver();
let api: TestApi;
// A test may take longer than any other answer.
beforeAll(async () => void (api = await startTestApi({ requestTimeoutMs: 200 })));
afterAll(() => api.close());

const MUTATION = `mutation ($input: TestWebhookInput!) { testWebhook(input: $input) {
  result {
    ok executionTime responseStatus responseHeaders message messageTruncated failureKind explanation
    timing { dnsMs connectMs tlsMs waitMs receiveMs }
  }
  userErrors { field code }
} }`;
interface Answered {
  testWebhook: { result: Record<string, unknown> | null; userErrors: object[] };
}
async function tryOut(input: object) {
  const { data } = await api.graphql<Answered>(MUTATION, { input });
  return data?.testWebhook.result;
}
const send = (input: object) => api.http.post('/api/webhook-tests').send(input);

test('a webhook that answers 2xx is well', async () => {
  receiver.answerWith((_, response) => response.writeHead(202, { 'x-request-id': '7' }).end('taken'));
  const headers = [{ name: 'X-Key', value: 'k' }];
  expect(await tryOut({ webhookUrl: receiver.url, payload: { a: [1] }, headers })).toEqual({
    ok: true,
    executionTime: expect.any(Number),
    responseStatus: 202,
    responseHeaders: expect.objectContaining({ 'x-request-id': '7' }),
    message: 'taken',
    messageTruncated: false,
    failureKind: null,
    explanation: null,
    timing: expect.objectContaining({ waitMs: expect.any(Number), tlsMs: null }),
  });
  expect(receiver.received).toMatchObject([{ method: 'POST', body: '{"a":[1]}', headers: { 'x-key': 'k' } }]);
});

test('a test is told from an attempt: it says of no run', async () => {
  await tryOut({ webhookUrl: receiver.url });
  const names = Object.keys(receiver.received[0]?.headers ?? {});
  expect(names.filter((name) => /^(webhook|x-task)-/.test(name))).toEqual([]);
  expect(receiver.received).toMatchObject([{ body: '{}', headers: { 'content-type': 'application/json' } }]);
});

test.each([
  [500, 'HTTP_STATUS', 'Its own log knows why'],
  [404, 'HTTP_STATUS', 'nothing at this path'],
  [302, 'REDIRECT', 'redirects to /elsewhere'],
])('a webhook that answers %i is not: %s', async (status, failureKind, words) => {
  receiver.answerWith((_, response) => response.writeHead(status, { location: '/elsewhere' }).end('no'));
  const explanation = expect.stringContaining(words);
  const result = await tryOut({ webhookUrl: receiver.url });
  expect(result).toMatchObject({ ok: false, responseStatus: status, failureKind, explanation });
  expect(receiver.received).toHaveLength(1);
});

test.each([
  ['a closed port', 'http://127.0.0.1:9/', 'CONNECT', 'Nothing listens at 127.0.0.1:9'],
  ['a host without an address', 'http://nowhere.invalid/', 'DNS', 'no address'],
])('%s is explained', async (_, webhookUrl, failureKind, words) => {
  const explanation = expect.stringContaining(words);
  expect(await tryOut({ webhookUrl })).toMatchObject({ ok: false, failureKind, explanation, responseStatus: null });
});

test('a certificate that nobody vouches for is not trusted', async () => {
  const server = createTlsServer(SELF_SIGNED);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const result = await tryOut({ webhookUrl: `https://127.0.0.1:${port}/` });
  server.close();
  expect(result).toMatchObject({ failureKind: 'TLS', explanation: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
});

test('a webhook that hangs ends at its time-out, though other answers must begin sooner', async () => {
  receiver.answerWith(() => undefined);
  const result = await tryOut({ webhookUrl: receiver.url, timeoutMs: 500 });
  expect(result).toMatchObject({
    failureKind: 'TIMEOUT',
    explanation: expect.stringContaining('did not answer in time'),
  });
  expect(result?.executionTime).toBeGreaterThanOrEqual(500);
});

test('of a reply that is too long its beginning is shown', async () => {
  receiver.answerWith((_, response) => response.end('x'.repeat(2 * 1024 * 1024)));
  const result = await tryOut({ webhookUrl: receiver.url });
  expect(result).toMatchObject({ ok: true, messageTruncated: true, message: 'x'.repeat(65_536) });
});

test('REST tries webhooks as well', async () => {
  const { status, body } = await send({ webhookUrl: receiver.url });
  expect([status, body]).toMatchObject([200, { ok: true, responseStatus: 200, message: 'ok', failureKind: null }]);
  const refused = await send({ webhookUrl: 'http://127.0.0.1:9/' });
  expect([refused.status, refused.body]).toMatchObject([200, { ok: false, failureKind: 'connect' }]);
});

const FIELDS = ['webhookUrl', 'payload', 'headers'];
const rows: typeof badFields = [
  ...badFields.filter(([, field]) => FIELDS.includes(field)),
  ['a time-out of 99 ms', 'timeoutMs', 99, 'OUT_OF_RANGE'],
  ['a time-out of over 30 s', 'timeoutMs', 30_001, 'OUT_OF_RANGE'],
  ['no time-out', 'timeoutMs', null, 'INVALID'],
];
test.each(rows)('row %s is refused, and nothing is sent: %s', async (_, field, value, code) => {
  const input = { webhookUrl: receiver.url, [field]: value };
  expect(await api.graphql(MUTATION, { input })).toEqual({
    status: 200,
    data: { testWebhook: { result: null, userErrors: [{ field: ['input', field], code }] } },
  });
  const { status, body } = await send(input);
  expect([status, body]).toMatchObject([422, { errors: [{ field, code }] }]);
  expect(receiver.received).toEqual([]);
});

test('a fifth test at once is refused for now; the others are not', async () => {
  const open: (() => void)[] = [];
  receiver.answerWith((_, response) => open.push(() => response.end('late')));
  const four = Promise.all(Array.from({ length: 4 }, () => tryOut({ webhookUrl: receiver.url })));
  await until(
    () => open.map(String),
    ({ length }) => length === 4,
  );
  const [graphql, rest] = [
    await api.graphql(MUTATION, { input: { webhookUrl: receiver.url } }),
    await send({ webhookUrl: receiver.url }),
  ];
  for (const answer of open) answer();
  expect(graphql).toMatchObject({
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' }, message: expect.stringContaining('at most 4') }],
  });
  expect(rest).toMatchObject({ status: 503, type: 'application/problem+json' });
  expect(await four).toMatchObject(Array(4).fill({ ok: true, message: 'late' }));
  receiver.answerWith((_, response) => response.end('ok'));
  expect(await tryOut({ webhookUrl: receiver.url })).toMatchObject({ ok: true });
});

test('a sender that goes away ends the test', async () => {
  const closed = new Promise<void>((resolve) => {
    receiver.answerWith((_, response) => response.on('close', resolve));
  });
  const leaving = new AbortController();
  const sent = fetch(`${await api.app.getUrl()}/api/webhook-tests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ webhookUrl: receiver.url, timeoutMs: 30_000 }),
    signal: leaving.signal,
  });
  await until(
    () => Promise.resolve(receiver.received),
    ({ length }) => length === 1,
  );
  leaving.abort();
  await expect(sent).rejects.toThrow();
  await closed;
});

test('nothing of all this was stored', async () => {
  expect(await api.db.query('select 1 from tasks union all select 1 from task_runs')).toEqual([]);
});
