import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test.each([
  ['put', '/api/tasks', 'GET, HEAD, POST'],
  ['post', '/api/tasks/00000000-0000-4000-8000-000000000000', 'GET, HEAD, PATCH, DELETE'],
  ['get', '/api/tasks/00000000-0000-4000-8000-000000000000/run', 'POST'],
  ['delete', '/api/logs', 'GET, HEAD'],
] as const)('%s %s is not allowed, but %s are', async (method, path, allowed) => {
  const { status, type, headers } = await api.http[method](path).send();
  expect([status, type, headers.allow]).toEqual([405, 'application/problem+json', allowed]);
});

test.each(['/api', '/api/nowhere', '/api/tasks/a/b/c'])('%s is nowhere', async (path) => {
  const { status, type } = await api.http.get(path);
  expect([status, type]).toEqual([404, 'application/problem+json']);
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'multipart/form-data; boundary=x'])(
  'a body of %s is not read',
  async (type) => {
    const { status, body } = await api.http.post('/api/tasks').set('content-type', type).send('name=x');
    expect([status, body]).toMatchObject([415, { status: 415, detail: expect.stringContaining(type) }]);
  },
);

test.each([
  ['text/html', 406],
  ['image/png', 406],
  ['application/json', 200],
  ['application/problem+json, application/json;q=0.5', 200],
  ['text/html, */*;q=0.1', 200],
])('whoever accepts %s is answered %i', async (accept, status) => {
  expect((await api.http.get('/api/tasks').set({ accept })).status).toBe(status);
});

test('a browser may ask for HTML where there is a page', async () => {
  const { status, type, headers, text } = await api.http.get('/api/docs').set('accept', 'text/html');
  expect([status, type]).toEqual([200, 'text/html']);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
  expect(text).toContain('/api/tasks/by-key/{key}');
  expect(text).not.toMatch(/<script|style="|undefined|\[object|https?:\/\/(?!localhost)/);
});

test('HEAD tells what GET would', async () => {
  const { status, text, headers } = await api.http.head('/api/tasks');
  expect([status, text, headers['content-type']]).toEqual([200, undefined, 'application/json; charset=utf-8']);
});

test('a page of another origin may read what it needs to go on', async () => {
  const { headers } = await api.http.get('/api/tasks').set('origin', 'http://localhost:3000');
  expect(headers['access-control-expose-headers']).toBe('ETag,Link,Location');
});
