import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi({ hostNames: ['api.example'] });
});
afterAll(() => api.close());

const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ');
const circle = 'fragment a on Query { ...b } fragment b on Query { ...a }';
const pages = (outer: number, inner: number) =>
  `{ tasks(first: ${outer}) { nodes { taskLogs(first: ${inner}) { nodes { id } } } } }`;

test('what an honest client asks for is not refused', async () => {
  for (const query of [`{ ${aliases(30)} }`, `{ __typename @skip(if: false) }`, pages(100, 40)]) {
    expect(await api.graphql(query), query).toMatchObject({ status: 200 });
  }
});

test.each([
  ['malformed JSON', '{"query":', 'application/json', 400],
  ['a body over 1 MiB', JSON.stringify({ query: ' '.repeat(1_048_576) }), 'application/json', 413],
  ['plain text', '{ __typename }', 'text/plain', 400],
  ['a batch', '[{"query":"{__typename}"}]', 'application/json', 400],
  ['no query', '{}', 'application/json', 400],
  ['a field that does not exist', '{"query":"{ passwor }"}', 'application/json', 400],
  ['too many tokens', JSON.stringify({ query: `{ ${'a: __typename '.repeat(1000)} }` }), 'application/json', 400],
  ['fields 3,000 deep', JSON.stringify({ query: '{a'.repeat(3000) + '}'.repeat(3000) }), 'application/json', 400],
  ['31 aliases', JSON.stringify({ query: `{ ${aliases(31)} }` }), 'application/json', 400],
  ['20,000 aliases', JSON.stringify({ query: `{ ${aliases(20_000)} }` }), 'application/json', 400],
  [
    '51 directives',
    JSON.stringify({ query: `{ __typename ${'@skip(if: false)'.repeat(51)} }` }),
    'application/json',
    400,
  ],
  ['20,000 directives', JSON.stringify({ query: `{ __typename ${'@a'.repeat(20_000)} }` }), 'application/json', 400],
  ['200,000 tokens', JSON.stringify({ query: `{ ${'a '.repeat(200_000)} }` }), 'application/json', 400],
  ['fragments in a circle', JSON.stringify({ query: `{ ...a } ${circle}` }), 'application/json', 400],
  ['pages of pages', JSON.stringify({ query: pages(100, 50) }), 'application/json', 400],
  [
    'fields 13 deep',
    JSON.stringify({ query: `{ taskLog(id: "x") { ${'task { lastLog { '.repeat(6)} id ${'} }'.repeat(6)} } }` }),
    'application/json',
    400,
  ],
])('GraphQL answers %s with errors and no stack', async (_, body, type, status) => {
  const answer = await api.http.post('/graphql').type(type).send(body);
  expect(answer.status).toBe(status);
  const error = { message: expect.any(String), extensions: { code: expect.any(String) } };
  expect(answer.body).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining(error)]) });
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

test.each([
  ['evil.com', 421],
  ['evil.com:4000', 421],
  ['127.0.0.1.evil.com', 421],
  ['user@localhost', 421],
  ['localhost/..', 421],
  ['127.0.0.1:4000', 200],
  ['[::1]:4000', 200],
  ['localhost:4000', 200],
  ['api:4000', 200],
  ['api.example', 200],
])('row 85: a request to %s is answered %i', async (host, status) => {
  for (const path of ['/graphql', '/api/tasks']) {
    const answer = await (path === '/graphql'
      ? api.http.post(path).set({ host }).send({ query: '{ __typename }' })
      : api.http.get(path).set({ host }));
    expect([path, answer.status]).toEqual([path, status]);
    if (status !== 200) expect(answer.text).toContain('expected Host to be a name of the API');
  }
});

test.each([
  ['https://evil.com', 403],
  ['null', 403],
  ['http://localhost:3000', 200],
  ['http://localhost:4000', 200],
])('row 85: a page from %s is answered %i', async (origin, status) => {
  const headers = { origin, host: 'localhost:4000' };
  const { body, ...answer } = await api.http.post('/graphql').set(headers).send({ query: '{ __typename }' });
  expect(answer.status).toBe(status);
  if (status !== 200) expect(body).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('the server does not tell what it runs on', async () => {
  expect((await api.http.get('/healthz')).headers).not.toHaveProperty('x-powered-by');
});
