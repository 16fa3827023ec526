import { insertQueuedRun, insertTask, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => api.db.query('truncate tasks cascade'));
afterAll(() => api.close());

const SETTINGS = `key headers { name value } misfirePolicy misfireGraceSeconds overlapPolicy pauseAfterFailures tags
  retryPolicy { maxRetry backoff initialDelayMs maxDelayMs jitter respectRetryAfter nonRetryableStatuses }`;
const CREATE = `mutation ($input: CreateTaskInput!) {
  createTask(input: $input) { task { id version ${SETTINGS} } userErrors { field code } }
}`;
const UPDATE = `mutation ($id: ID!, $input: UpdateTaskInput!) {
  updateTask(id: $id, input: $input) { task { version ${SETTINGS} } userErrors { field code } }
}`;
const UPSERT = `mutation ($key: String!, $input: CreateTaskInput!) {
  upsertTask(key: $key, input: $input) { created task { id key name maxRetry status } userErrors { field code } }
}`;
const good = { name: 'x', schedule: '@daily', webhookUrl: 'http://h/' };

interface Created {
  createTask: { task: { id: string } };
}
interface Upserted {
  upsertTask: { created: boolean; task: { id: string } };
}

const defaults = {
  key: null,
  headers: [],
  misfirePolicy: 'RUN_ONCE',
  misfireGraceSeconds: 3600,
  overlapPolicy: 'SKIP',
  pauseAfterFailures: null,
  tags: [],
  retryPolicy: {
    maxRetry: 3,
    backoff: 'NONE',
    initialDelayMs: 0,
    maxDelayMs: 86_400_000,
    jitter: false,
    respectRetryAfter: false,
    nonRetryableStatuses: [],
  },
};
const given = {
  key: 'backup',
  headers: [
    { name: 'x-a', value: '' },
    { name: 'authorization', value: 'Bearer x' },
  ],
  misfirePolicy: 'SKIP',
  misfireGraceSeconds: 0,
  overlapPolicy: 'QUEUE',
  pauseAfterFailures: 5,
  tags: ['nightly', 'billing'],
  retryPolicy: {
    backoff: 'EXPONENTIAL',
    initialDelayMs: 500,
    maxDelayMs: 60_000,
    jitter: true,
    respectRetryAfter: true,
    nonRetryableStatuses: [400, 410],
  },
};
const answered = { ...given, retryPolicy: { maxRetry: 3, ...given.retryPolicy } };

test('a task that names no setting has the defaults', async () => {
  const byDatabase: unknown = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  const task = { id: byDatabase, ...defaults };
  expect((await api.graphql(CREATE, { input: good })).data).toMatchObject({ createTask: { task } });
});

test('every setting comes back as it was given, from a creation as from an edit', async () => {
  const created = await api.graphql<Created>(CREATE, { input: { ...good, ...given } });
  expect(created.data).toMatchObject({ createTask: { task: { version: 1, ...answered }, userErrors: [] } });
  const id = await insertTask(api.db);
  const edited = await api.graphql(UPDATE, { id, input: { ...given, key: 'another' } });
  expect(edited.data).toEqual({ updateTask: { task: { version: 2, ...answered, key: 'another' }, userErrors: [] } });
});

test('null clears what may be null; a retry policy takes defaults for what it leaves out', async () => {
  const created = await api.graphql<Created>(CREATE, { input: { ...good, ...given } });
  const input = {
    key: null,
    pauseAfterFailures: null,
    headers: [],
    tags: [],
    retryPolicy: { backoff: 'FIXED' },
  };
  const edited = await api.graphql(UPDATE, { id: created.data?.createTask.task.id, input });
  expect(edited.data).toMatchObject({
    updateTask: {
      task: {
        ...input,
        retryPolicy: { ...defaults.retryPolicy, backoff: 'FIXED', initialDelayMs: 1000 },
        overlapPolicy: 'QUEUE',
      },
    },
  });
});

test('names, keys and tags are trimmed, and a tag counts once', async () => {
  const input = { ...good, key: ' k ', tags: ['a', ' a', 'b '], headers: [{ name: 'X-A', value: ' v ' }] };
  expect((await api.graphql(CREATE, { input })).data).toMatchObject({
    createTask: { task: { key: 'k', tags: ['a', 'b'], headers: [{ name: 'x-a', value: ' v ' }] } },
  });
});

test.each([
  ['initialDelayMs', -1, 'OUT_OF_RANGE'],
  ['maxDelayMs', 86_400_001, 'OUT_OF_RANGE'],
  ['nonRetryableStatuses', [99], 'OUT_OF_RANGE'],
  ['nonRetryableStatuses', Array(101).fill(400), 'OUT_OF_RANGE'],
  ['backoff', null, 'INVALID'],
  ['jitter', null, 'INVALID'],
])('a retry policy with %s %j is refused, and told where', async (field, value, code) => {
  expect((await api.graphql(CREATE, { input: { ...good, retryPolicy: { [field]: value } } })).data).toEqual({
    createTask: { task: null, userErrors: [{ field: ['input', 'retryPolicy', field], code }] },
  });
});

test('REST takes and gives the same settings, in the words of the database', async () => {
  const words = {
    ...given,
    misfirePolicy: 'skip',
    overlapPolicy: 'queue',
    retryPolicy: { ...given.retryPolicy, backoff: 'exponential' },
  };
  const { status, body } = await api.http.post('/api/tasks').send({ ...good, ...words });
  const nextRunAt = expect.stringMatching(/T00:00:00.000Z$/);
  expect([status, body]).toMatchObject([201, { ...words, nextRunAt }]);
  expect(body).not.toHaveProperty('retryBackoff');
});

test('a key belongs to one task', async () => {
  await api.graphql(CREATE, { input: { ...good, key: 'k' } });
  expect((await api.graphql(CREATE, { input: { ...good, key: 'k' } })).data).toEqual({
    createTask: { task: null, userErrors: [{ field: ['input', 'key'], code: 'TAKEN' }] },
  });
  const id = await insertTask(api.db);
  expect((await api.graphql(UPDATE, { id, input: { key: 'k' } })).data).toEqual({
    updateTask: { task: null, userErrors: [{ field: ['input', 'key'], code: 'TAKEN' }] },
  });
});

test('a task is found by id or by key, but not by both or none', async () => {
  const created = await api.graphql<Created>(CREATE, { input: { ...good, key: 'k' } });
  const id = created.data?.createTask.task.id;
  const query = 'query ($id: ID, $key: String) { task(id: $id, key: $key) { id } }';
  expect((await api.graphql(query, { key: 'k' })).data).toEqual({ task: { id } });
  expect((await api.graphql(query, { key: 'other' })).data).toEqual({ task: null });
  for (const names of [{}, { id, key: 'k' }, { key: '\0' }]) {
    expect(await api.graphql(query, names)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
});

test('upsertTask creates, then edits what is given and leaves the rest', async () => {
  const first = await api.graphql<Upserted>(UPSERT, { key: 'k', input: { ...good, maxRetry: 7 } });
  expect(first.data?.upsertTask).toMatchObject({ created: true, task: { key: 'k', maxRetry: 7 } });
  const again = await api.graphql<Upserted>(UPSERT, { key: 'k', input: { ...good, name: 'y', status: 'FAILED' } });
  expect(again.data?.upsertTask).toMatchObject({
    created: false,
    task: { id: first.data?.upsertTask.task.id, name: 'y', maxRetry: 7, status: 'READY' },
  });
});

test('of twenty who upsert the same key at once, one creates', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api.graphql<Upserted>(UPSERT, { key: 'k', input: good })),
  );
  expect(answers.filter(({ data }) => data?.upsertTask.created)).toHaveLength(1);
  expect(new Set(answers.map(({ data }) => data?.upsertTask.task.id)).size).toBe(1);
});

test('upsertTask refuses an input that names another key', async () => {
  expect((await api.graphql(UPSERT, { key: 'k', input: { ...good, key: 'l' } })).data).toMatchObject({
    upsertTask: { task: null, created: null, userErrors: [{ field: ['input', 'key'], code: 'INVALID' }] },
  });
});

test('resetTask makes a failed task ready without running it', async () => {
  const RESET = 'mutation ($id: ID!) { resetTask(id: $id) { task { status } userErrors { code } } }';
  const failed = await insertTask(api.db, { status: 'failed' });
  const ready = { resetTask: { task: { status: 'READY' }, userErrors: [] } };
  expect((await api.graphql(RESET, { id: failed })).data).toEqual(ready);
  expect((await api.graphql(RESET, { id: failed })).data).toEqual(ready);
  expect(await runsOf(api.db, failed)).toEqual([]);
  const running = await insertTask(api.db);
  await insertQueuedRun(api.db, running);
  expect((await api.graphql(RESET, { id: running })).data).toEqual({
    resetTask: { task: null, userErrors: [{ code: 'ALREADY_RUNNING' }] },
  });
  expect(await statusOf(api.db, running)).toBe('running');
});

test('a new task tells its next run before any scheduler has seen it; a paused one has none', async () => {
  const created = await api.graphql(
    `mutation ($input: CreateTaskInput!) { createTask(input: $input) { task { nextRunAt } } }`,
    { input: { ...good, schedule: '0 0 1 1 *' } },
  );
  const nextRunAt = `${new Date().getUTCFullYear() + 1}-01-01T00:00:00.000Z`;
  expect(created.data).toEqual({ createTask: { task: { nextRunAt } } });
  const paused = await api.graphql(CREATE.replace('version', 'nextRunAt'), { input: { ...good, enabled: false } });
  expect(paused.data).toMatchObject({ createTask: { task: { nextRunAt: null } } });
});
