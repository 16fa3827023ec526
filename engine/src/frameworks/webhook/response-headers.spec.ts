import { expect, test } from 'vitest';
import { useReceiver } from '../../testing/receiver.js';
import { aWebhookRequest } from '../../testing/webhook-request.js';
import { createWebhookClient } from './call-webhook.js';
import { keptHeaders } from './response-headers.js';

const receiver = useReceiver();

async function headersOfReply() {
  const client = createWebhookClient();
  const reply = await client.call(aWebhookRequest(receiver.url), new AbortController().signal);
  await client.close();
  return reply === 'cutOff' ? null : reply.responseHeaders;
}

test.each([200, 302, 500])('the headers of a %i are kept, in lower case', async (status) => {
  receiver.answerWith((_, response) => response.writeHead(status, { 'X-Request-Id': '7' }).end());
  expect(await headersOfReply()).toMatchObject({ 'x-request-id': '7' });
});

test('a header that comes several times is kept as one', async () => {
  receiver.answerWith((_, response) => response.setHeader('x-a', ['1', '2']).end());
  expect(await headersOfReply()).toMatchObject({ 'x-a': '1, 2' });
});

test('cookies are not kept: they may open a session', async () => {
  receiver.answerWith((_, response) => response.setHeader('set-cookie', ['sid=secret', 'a=b']).end());
  expect(await headersOfReply()).toMatchObject({ 'set-cookie': '•••' });
});

test('bytes beyond ASCII are read as Latin-1, all of which Postgres stores', async () => {
  receiver.answerWith((_, response) => response.setHeader('x-a', 'a\u0080ÿ').end());
  expect(await headersOfReply()).toMatchObject({ 'x-a': 'a\u0080ÿ' });
});

test('a header named __proto__ changes nothing', async () => {
  receiver.answerWith((_, response) => response.setHeader('__proto__', 'x').setHeader('x-a', '1').end());
  expect(await headersOfReply()).toMatchObject({ 'x-a': '1' });
});

test('of many headers the first hundred are kept', () => {
  const many = Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`x-${n}`, 'v']));
  expect(Object.keys(keptHeaders(many))).toHaveLength(100);
});
