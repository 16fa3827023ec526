import { insertTask } from '@task-scheduler/engine/testing/builders';
import { continueDeletion } from '@task-scheduler/engine/frameworks/postgres/delete-task';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let taskId: string;
let ids: { runId: string; logId: string };

/** A task with more history than goes at once, deleted. */
beforeAll(async () => {
  api = await startTestApi();
  taskId = await insertTask(api.db, { name: 'gone', maxRetry: 0 });
  await api.db.query(`update tasks set key = 'gone', tags = '{gone}'`);
  const rows = await api.db.query<{ runId: string; logId: string }>(
    `with run as (
       insert into task_runs (task_id, scheduled_for, trigger, state, fence, finished_at, created_at)
       select $1, now(), 'manual', 'failed', 1, now(), now() - make_interval(secs => n) from generate_series(1, 1500) n
       returning id, created_at)
     insert into task_logs (task_id, run_id, fence, status, finished_at, failure_kind, execution_time, created_at)
     select $1, id, 1, 'failed', now(), 'timeout', 5, created_at from run
     returning run_id as "runId", id as "logId"`,
    [taskId],
  );
  ids = rows.at(-1) ?? { runId: '', logId: '' }; // the oldest: it goes last
  const { data } = await api.graphql('mutation ($id: ID!) { deleteTask(id: $id) { deletedTaskId } }', { id: taskId });
  expect(data).toEqual({ deleteTask: { deletedTaskId: taskId } });
  expect(await api.db.query('select 1 from task_logs where id = $1', [ids.logId])).toHaveLength(1);
});
afterAll(() => api.close());

const NOWHERE = [
  ['the task', 'task(id: $task) { id }', null],
  ['its key', 'task(key: "gone") { id }', null],
  ['the list', 'tasks(first: 5) { nodes { id } totalCount { count } }', { nodes: [], totalCount: { count: 0 } }],
  ['keys', 'tasks(first: 5, filter: { keys: ["gone"] }) { nodes { id } }', { nodes: [] }],
  ['tags', 'tasks(first: 5, filter: { tags: ["gone"] }) { nodes { id } }', { nodes: [] }],
  ['those that failed', 'tasks(first: 5, filter: { hasFailedSince: $from }) { nodes { id } }', { nodes: [] }],
  ['nodes', 'nodes(ids: [$task, $run, $log]) { id }', [null, null, null]],
  ['its run', 'taskRun(id: $run) { id }', null],
  ['its attempt', 'taskLog(id: $log) { id }', null],
  ['attempts', 'taskLogs(first: 5) { nodes { id } totalCount { count } }', { nodes: [], totalCount: { count: 0 } }],
  ['its attempts', 'taskLogs(first: 5, filter: { taskIds: [$task] }) { nodes { id } }', { nodes: [] }],
  ['attempts of its run', 'taskLogs(first: 5, filter: { runId: $run }) { nodes { id } }', { nodes: [] }],
  ['failed attempts', 'taskLogs(first: 5, filter: { status: [FAILED] }) { nodes { id } }', { nodes: [] }],
  [
    'statistics',
    'stats(from: $from) { tasks { total paused } attempts { total } topFailing { failed } byFailureKind { count } }',
    { tasks: { total: 0, paused: 0 }, attempts: { total: 0 }, topFailing: [], byFailureKind: [] },
  ],
  ['its statistics', 'stats(from: $from, taskIds: [$task]) { attempts { total } }', { attempts: { total: 0 } }],
] as const;

test.each(NOWHERE)('what is left of a deleted task is not found by %s', async (_name, field, expected) => {
  const values = { task: taskId, run: ids.runId, log: ids.logId, from: new Date(Date.now() - 3_600_000).toISOString() };
  const told = field.replace(/\$(task|run|log|from)\b/g, (_, name: keyof typeof values) =>
    JSON.stringify(values[name]),
  );
  expect((await api.graphql(`{ found: ${told} }`)).data).toEqual({ found: expected });
});

test.each([
  'updateTask(id: $id, input: { name: "x" })',
  'pauseTask(id: $id)',
  'resumeTask(id: $id)',
  'resetTask(id: $id)',
  'runTask(id: $id)',
  'deleteTask(id: $id)',
])('%s of it finds no task', async (mutation) => {
  const { data } = await api.graphql(`mutation ($id: ID!) { done: ${mutation} { userErrors { code } } }`, {
    id: taskId,
  });
  expect(data).toEqual({ done: { userErrors: [{ code: 'NOT_FOUND' }] } });
});

test('its key is free at once, and the new task stays when the last of the old one goes', async () => {
  const input = { name: 'new', schedule: '@daily', webhookUrl: 'http://h/' };
  const upsert = `mutation ($input: CreateTaskInput!) { upsertTask(key: "gone", input: $input) { created } }`;
  expect((await api.graphql(upsert, { input })).data).toEqual({ upsertTask: { created: true } });
  while (await continueDeletion(api.db));
  expect(await api.db.query('select name from tasks')).toEqual([{ name: 'new' }]);
  expect(await api.db.query('select 1 from task_logs')).toEqual([]);
});
