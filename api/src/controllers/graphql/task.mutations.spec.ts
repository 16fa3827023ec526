import { insertQueuedRun, insertTask, isTouchedBy, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => api.redis.flushdb());
afterAll(() => api.close());

const TASK = 'task { name schedule timeZone webhookUrl payload maxRetry timeoutMs status enabled version }';
const ERRORS = 'userErrors { field code }';
const CREATE = `mutation ($input: CreateTaskInput!) { createTask(input: $input) { ${TASK} ${ERRORS} } }`;
const UPDATE = `mutation ($id: ID!, $input: UpdateTaskInput!, $version: Int) {
  updateTask(id: $id, input: $input, expectedVersion: $version) { ${TASK} ${ERRORS} }
}`;
const RUN = 'mutation ($id: ID!) { runTask(id: $id) { runId task { status } userErrors { field code } } }';

test('createTask stores what is given and takes defaults for the rest', async () => {
  const input = { name: ' Backup ', schedule: '0 3 * * *', webhookUrl: 'http://127.0.0.1:9/' };
  expect((await api.graphql(CREATE, { input })).data).toEqual({
    createTask: {
      task: {
        name: 'Backup',
        schedule: '0 3 * * *',
        timeZone: 'UTC',
        webhookUrl: 'http://127.0.0.1:9/',
        payload: {},
        maxRetry: 3,
        timeoutMs: 30_000,
        status: 'READY',
        enabled: true,
        version: 1,
      },
      userErrors: [],
    },
  });
});

test.each([null, false, 0, '', [], 'text', [1, { a: null }]])('the payload %j comes back as it is', async (payload) => {
  const input = { name: 'x', schedule: '@daily', webhookUrl: 'http://h/', payload };
  expect((await api.graphql(CREATE, { input })).data).toMatchObject({ createTask: { task: { payload } } });
});

test('RUNNING belongs to the engine; a task may begin FAILED, or paused', async () => {
  const input = { name: 'x', schedule: '@daily', webhookUrl: 'http://h/' };
  expect((await api.graphql(CREATE, { input: { ...input, status: 'RUNNING' } })).data).toMatchObject({
    createTask: { task: null, userErrors: [{ field: ['input', 'status'], code: 'INVALID' }] },
  });
  expect((await api.graphql(CREATE, { input: { ...input, status: 'FAILED', enabled: false } })).data).toMatchObject({
    createTask: { task: { status: 'FAILED', enabled: false } },
  });
});

test('updateTask changes what is named, and nothing else', async () => {
  const id = await insertTask(api.db, { name: 'old', payload: { keep: true } });
  expect((await api.graphql(UPDATE, { id, input: { name: 'new' } })).data).toMatchObject({
    updateTask: { task: { name: 'new', payload: { keep: true }, version: 2 }, userErrors: [] },
  });
  expect((await api.graphql(UPDATE, { id, input: {} })).data).toMatchObject({ updateTask: { task: { version: 2 } } });
});

test('null is refused where it means nothing', async () => {
  const id = await insertTask(api.db);
  expect((await api.graphql(UPDATE, { id, input: { name: null, timeoutMs: null } })).data).toEqual({
    updateTask: {
      task: null,
      userErrors: [
        { field: ['input', 'name'], code: 'INVALID' },
        { field: ['input', 'timeoutMs'], code: 'INVALID' },
      ],
    },
  });
});

test('an edit that expects another version is a conflict, and is told what the task is now', async () => {
  const id = await insertTask(api.db);
  await api.graphql(UPDATE, { id, input: { name: 'first' }, version: 1 });
  const edit = UPDATE.replace('userErrors', 'current { name version } userErrors');
  expect((await api.graphql(edit, { id, input: { name: 'second' }, version: 1 })).data).toEqual({
    updateTask: {
      task: null,
      current: { name: 'first', version: 2 },
      userErrors: [{ field: ['expectedVersion'], code: 'CONFLICT' }],
    },
  });
});

test('pausing keeps the instant and takes the new reason; resuming forgets both', async () => {
  const id = await insertTask(api.db);
  const pause = (reason: string) =>
    api.graphql<{ pauseTask: { task: { pausedAt: string; pauseReason: string } } }>(
      'mutation ($id: ID!, $reason: String) { pauseTask(id: $id, reason: $reason) { task { pausedAt pauseReason } } }',
      { id, reason },
    );
  const first = (await pause('because')).data?.pauseTask.task;
  const second = (await pause(' of that ')).data?.pauseTask.task;
  expect(second).toEqual({ pausedAt: first?.pausedAt, pauseReason: 'of that' });
  expect((await pause('a'.repeat(501))).data).toMatchObject({ pauseTask: { task: null } });
  const resumed = await api.graphql(`mutation ($id: ID!) { resumeTask(id: $id) { task { enabled pauseReason } } }`, {
    id,
  });
  expect(resumed.data).toEqual({ resumeTask: { task: { enabled: true, pauseReason: null } } });
});

test('runTask queues one run and pushes its entry', async () => {
  const id = await insertTask(api.db);
  const answer = await api.graphql<{ runTask: { runId: string } }>(RUN, { id });
  const [run] = await runsOf(api.db, id);
  expect(answer.data).toEqual({ runTask: { runId: run?.id, task: { status: 'RUNNING' }, userErrors: [] } });
  expect(run).toMatchObject({ state: 'queued', trigger: 'manual', retry: 0, pushes: 1 });
  expect(await api.redis.lrange('task_list', 0, -1)).toEqual([`${id}:0`]);
});

test('of twenty who run a task at once, one does', async () => {
  const id = await insertTask(api.db);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => api.graphql<{ runTask: { userErrors: { code: string }[] } }>(RUN, { id })),
  );
  const refused = answers.flatMap(({ data }) => data?.runTask.userErrors ?? []);
  expect(refused).toEqual(Array(19).fill({ field: ['id'], code: 'ALREADY_RUNNING' }));
  expect(await api.redis.llen('task_list')).toBe(1);
});

test('a paused task can be run by hand', async () => {
  const id = await insertTask(api.db);
  await api.db.query('update tasks set paused_at = now() where id = $1', [id]);
  expect((await api.graphql(RUN, { id })).data).toMatchObject({ runTask: { task: { status: 'RUNNING' } } });
});

test('updated_at moves when somebody runs a task or resets one that failed', async () => {
  const [ready, failed] = [await insertTask(api.db), await insertTask(api.db, { status: 'failed' })];
  expect(await isTouchedBy(api.db, ready, () => api.graphql(RUN, { id: ready }))).toBe(true);
  const reset = () => api.graphql('mutation ($id: ID!) { resetTask(id: $id) { task { status } } }', { id: failed });
  expect(await isTouchedBy(api.db, failed, reset)).toBe(true);
  expect(await statusOf(api.db, failed)).toBe('ready');
});

test('deleteTask removes the task with its runs', async () => {
  const id = await insertTask(api.db);
  await insertQueuedRun(api.db, id);
  const answer = await api.graphql(`mutation ($id: ID!) { deleteTask(id: $id) { deletedTaskId ${ERRORS} } }`, { id });
  expect(answer.data).toEqual({ deleteTask: { deletedTaskId: id, userErrors: [] } });
  expect([await statusOf(api.db, id), await runsOf(api.db, id)]).toEqual([undefined, []]);
});
