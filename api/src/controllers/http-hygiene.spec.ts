import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test.each([
  ['malformed JSON', '{"query":', 'application/json', 400],
  ['a body over 1 MiB', JSON.stringify({ query: ' '.repeat(1_048_576) }), 'application/json', 413],
  ['plain text', '{ __typename }', 'text/plain', 400],
  ['a batch', '[{"query":"{__typename}"}]', 'application/json', 400],
  ['no query', '{}', 'application/json', 400],
  ['a field that does not exist', '{"query":"{ passwor }"}', 'application/json', 400],
  ['too many tokens', JSON.stringify({ query: `{ ${'a: __typename '.repeat(1000)} }` }), 'application/json', 400],
  ['fields 3,000 deep', JSON.stringify({ query: '{a'.repeat(3000) + '}'.repeat(3000) }), 'application/json', 400],
  [
    'fields 13 deep',
    JSON.stringify({ query: `{ taskLog(id: "x") { ${'task { lastLog { '.repeat(6)} id ${'} }'.repeat(6)} } }` }),
    'application/json',
    400,
  ],
])('GraphQL answers %s with errors and no stack', async (_, body, type, status) => {
  const answer = await api.http.post('/graphql').type(type).send(body);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({
    errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
  });
  expect(answer.text).not.toMatch(/stacktrace|node_modules|Did you mean/);
});

test('a GET that would change something, or comes without a preflight, is refused', async () => {
  const bare = await api.http.get('/graphql').query({ query: '{ __typename }' });
  expect(bare.status).toBe(400);
  const mutation = await api.http
    .get('/graphql')
    .set('apollo-require-preflight', '1')
    .query({ query: 'mutation { deleteTask(id: "x") { deletedTaskId } }' });
  expect(mutation.status).toBe(405);
});

test.each([
  ['malformed JSON', '{"name":', 400],
  ['a body over 1 MiB', JSON.stringify({ name: ' '.repeat(1_048_576) }), 413],
  ['a list', '[]', 422],
  ['an unknown encoding', '{}', 415],
])('REST answers %s with a problem', async (_, body, status) => {
  const charset = status === 415 ? 'x-user-defined' : 'utf-8';
  const answer = await api.http
    .post('/api/tasks')
    .set('content-type', `application/json; charset=${charset}`)
    .send(body);
  expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
  expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
});

test('a POST without a body is told what is missing', async () => {
  const { status, body } = await api.http.post('/api/tasks');
  expect([status, body]).toMatchObject([422, { detail: 'expected task to be an object, got: undefined' }]);
});

test('an address that does not exist is a problem too', async () => {
  const { status, type } = await api.http.get('/nowhere');
  expect([status, type]).toEqual([404, 'application/problem+json']);
});

test.each([
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://evil.example', undefined],
  ['http://localhost:3000.evil.example', undefined],
])('a page from %s is allowed: %s', async (origin, allowed) => {
  const { headers } = await api.http
    .options('/graphql')
    .set({ origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' });
  expect(headers['access-control-allow-origin']).toBe(allowed);
});

test('the server does not tell what it runs on', async () => {
  expect((await api.http.get('/healthz')).headers).not.toHaveProperty('x-powered-by');
});
