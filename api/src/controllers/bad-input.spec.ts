import { afterAll, beforeAll, expect, test } from 'vitest';
import { badFields } from '../testing/bad-fields.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const CREATE =
  'mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { id } userErrors { field code } } }';
const good = { name: 'A task', schedule: '@daily', webhookUrl: 'http://127.0.0.1:9/' };
test.each(badFields)('row %s is refused by createTask: %s', async (_, field, value, code) => {
  const answer = await api.graphql(CREATE, { input: { ...good, [field]: value } });
  expect(answer).toEqual({
    status: 200,
    data: { createTask: { task: null, userErrors: [{ field: ['input', field], code }] } },
  });
});

test.each(badFields)('row %s is refused by POST /api/tasks: %s', async (_, field, value, code) => {
  const { status, type, body } = await api.http.post('/api/tasks').send({ ...good, [field]: value });
  expect([status, type]).toEqual([422, 'application/problem+json']);
  expect(body).toMatchObject({ status: 422, errors: [{ field, code }] });
});

test('nothing of all this was stored', async () => {
  expect(await api.db.query('select 1 from tasks')).toEqual([]);
});

test('row 70: 1e400 is refused, in a literal, in variables and in a body', async () => {
  const refused = { createTask: { task: null, userErrors: [{ field: ['input', 'payload'], code: 'INVALID_JSON' }] } };
  const literal = CREATE.replace('($input: CreateTaskInput!)', '').replace(
    '$input',
    '{ name: "x", schedule: "@daily", webhookUrl: "http://h/", payload: { a: [1e400] } }',
  );
  expect(await api.graphql(literal)).toMatchObject({ data: refused });
  const input = JSON.stringify(good).replace('}', ',"payload":{"a":1e400}}');
  const send = (path: string, body: string) => api.http.post(path).type('json').send(body);
  const variables = `{"query":${JSON.stringify(CREATE)},"variables":{"input":${input}}}`;
  expect((await send('/graphql', variables)).body).toEqual({ data: refused });
  expect((await send('/api/tasks', input)).body).toMatchObject({ errors: [{ code: 'INVALID_JSON' }] });
});

test('row 71: a key named __proto__ is stored and answered as plain data', async () => {
  const payload = '{"__proto__":{"x":1}}';
  const body = JSON.stringify(good).replace('}', `,"payload":${payload}}`);
  const { status, text } = await api.http.post('/api/tasks').type('json').send(body);
  expect(status).toBe(201);
  expect(text).toContain(`"payload":${payload}`);
  const literal = 'payload: { __proto__: { x: 1 } }';
  const created = await api.http.post('/graphql').send({
    query: `mutation { createTask(input: { name: "x", schedule: "@daily", webhookUrl: "http://h/", ${literal} }) { task { payload } } }`,
  });
  expect(created.text).toContain(`"payload":${payload}`);
  expect(await api.db.query('select payload::text from tasks')).toEqual([
    { payload: '{"__proto__": {"x": 1}}' },
    { payload: '{"__proto__": {"x": 1}}' },
  ]);
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});

test('row 73: a name that looks like SQL is stored as it is', async () => {
  const name = "'; drop table tasks;--";
  const { body } = await api.http.post('/api/tasks').send({ ...good, name });
  expect(body).toMatchObject({ name });
});

test.each([
  ['81 max_retry 1.5', 1.5],
  ['81 max_retry 2^31', 2 ** 31],
])('row %s is refused by GraphQL itself, and by REST', async (_, maxRetry) => {
  const answer = await api.graphql(CREATE, { input: { ...good, maxRetry } });
  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  const { status, body } = await api.http.post('/api/tasks').send({ ...good, maxRetry });
  expect([status, body]).toMatchObject([422, { errors: [{ field: 'maxRetry' }] }]);
});

test.each([
  ['a word', 'abc'],
  ['SQL', `1' or '1'='1`],
  ['nothing', ''],
  ['a NUL', '\0'],
  ['10,000 characters', 'a'.repeat(10_000)],
])('row 86: %s is no id', async (_, id) => {
  const queries = ['task', 'taskRun', 'taskLog', 'node'];
  for (const query of queries) {
    const answer = await api.graphql(`query ($id: ID!) { ${query}(id: $id) { id } }`, { id });
    expect(answer, query).toMatchObject({
      data: { [query]: null },
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }
  for (const mutation of ['updateTask', 'deleteTask', 'pauseTask', 'resumeTask', 'resetTask', 'runTask']) {
    const input = mutation === 'updateTask' ? ', input: {}' : '';
    const answer = await api.graphql(
      `mutation ($id: ID!) { ${mutation}(id: $id${input}) { userErrors { field code } } }`,
      { id },
    );
    expect(answer.data).toEqual({ [mutation]: { userErrors: [{ field: ['id'], code: 'INVALID' }] } });
  }
});

test.each(['get', 'patch', 'delete'] as const)('row 86: REST refuses what is no id: %s', async (method) => {
  const { status, body } = await api.http[method](`/api/tasks/${encodeURIComponent(`1' or '1'='1`)}`).send();
  expect([status, body]).toMatchObject([422, { errors: [{ field: 'id', code: 'INVALID' }] }]);
});

test('an unknown id is null to a query, and NOT_FOUND to a mutation and to REST', async () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const query = await api.graphql('query ($id: ID!) { task(id: $id) { id } node(id: $id) { id } }', { id });
  expect(query).toEqual({ status: 200, data: { task: null, node: null } });
  for (const mutation of ['updateTask', 'deleteTask', 'pauseTask', 'resumeTask', 'resetTask', 'runTask']) {
    const input = mutation === 'updateTask' ? ', input: { name: "x" }' : '';
    const answer = await api.graphql(
      `mutation ($id: ID!) { ${mutation}(id: $id${input}) { userErrors { field code } } }`,
      {
        id,
      },
    );
    expect(answer.data).toEqual({ [mutation]: { userErrors: [{ field: ['id'], code: 'NOT_FOUND' }] } });
  }
  expect((await api.http.get(`/api/tasks/${id}`)).status).toBe(404);
  expect((await api.http.patch(`/api/tasks/${id}`).send({ name: 'x' })).status).toBe(404);
  expect((await api.http.delete(`/api/tasks/${id}`)).status).toBe(404);
  expect((await api.http.get(`/api/tasks/${id}/logs`)).status).toBe(404);
});

test('several faults are told together', async () => {
  const { body } = await api.http.post('/api/tasks').send({ name: '', webhookUrl: 'x', timeoutMs: 99, nonsense: 1 });
  expect(body).toMatchObject({
    errors: [
      { field: 'schedule', code: 'BLANK' },
      { field: 'name', code: 'BLANK' },
      { field: 'webhookUrl', code: 'INVALID_URL' },
      { field: 'timeoutMs', code: 'OUT_OF_RANGE' },
      { field: 'nonsense', code: 'INVALID' },
    ],
  });
});

test.each([
  ['first 0', 'first: 0'],
  ['first 101', 'first: 101'],
  ['last -1', 'last: -1'],
  ['first and last', 'first: 1, last: 1'],
  ['a cursor that is none', 'after: "garbage"'],
  ['a task id that is none', 'filter: { taskIds: ["abc"] }'],
  ['a run id that is none', 'filter: { runId: "abc" }'],
])('%s is BAD_USER_INPUT', async (_, args) => {
  const answer = await api.graphql(`{ taskLogs(${args}) { nodes { id } } }`);
  expect(answer).toMatchObject({ status: 200, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('more than 100 task ids are BAD_USER_INPUT', async () => {
  const taskIds = Array<string>(101).fill('00000000-0000-4000-8000-000000000000');
  const query = 'query ($taskIds: [ID!]) { taskLogs(filter: { taskIds: $taskIds }) { nodes { id } } }';
  expect(await api.graphql(query, { taskIds })).toMatchObject({
    errors: [{ message: 'expected taskIds to be at most 100, got: 101' }],
  });
});
