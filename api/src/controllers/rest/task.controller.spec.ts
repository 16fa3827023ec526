import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface Page {
  tasks: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

test('a task is created, read, edited and deleted', async () => {
  const input = { name: 'REST', schedule: '@hourly', webhookUrl: 'http://127.0.0.1:9/', payload: { a: 1 } };
  const created = await api.http.post('/api/tasks').send(input);
  expect([created.status, created.body]).toMatchObject([
    201,
    { ...input, status: 'ready', maxRetry: 3, enabled: true },
  ]);
  const path = created.headers.location ?? '';
  expect((await api.http.get(path)).body).toEqual(created.body);
  const edited = await api.http.patch(path).send({ enabled: false, payload: null });
  expect([edited.status, edited.body]).toMatchObject([200, { name: 'REST', enabled: false, payload: null }]);
  const deleted = await api.http.delete(path);
  expect([deleted.status, deleted.text]).toEqual([204, '']);
  expect((await api.http.get(path)).status).toBe(404);
});

test('the list is paged by cursor', async () => {
  await api.db.query('truncate tasks cascade');
  const ids = [await insertTask(api.db), await insertTask(api.db), await insertTask(api.db)];
  const pageAt = async (query: object) => {
    const page: Page = (await api.http.get('/api/tasks').query(query)).body;
    return page;
  };
  const first = await pageAt({ first: 2 });
  const second = await pageAt({ first: 2, after: first.pageInfo.endCursor });
  expect([...first.tasks, ...second.tasks].map(({ id }) => id)).toEqual(ids.reverse());
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('every page names the pages beside it, and they lead through the whole list', async () => {
  await api.db.query('truncate tasks cascade');
  const ids = [await insertTask(api.db), await insertTask(api.db), await insertTask(api.db)].reverse();
  const found: string[] = [];
  for (let next: string | undefined = '/api/tasks?first=2&status=ready'; next !== undefined;) {
    const { body, headers } = await api.http.get(next);
    const page: Page = body;
    found.push(...page.tasks.map(({ id }) => id));
    next = /<([^>]+)>; rel="next"/.exec(headers.link ?? '')?.[1];
  }
  expect(found).toEqual(ids);
});

test.each([
  ['status=failed&status=running', ['b']],
  ['search=A', ['a']],
  ['enabled=false', ['b']],
  ['orderBy.field=NAME&orderBy.direction=ASC', ['a', 'b']],
  ['orderBy.field=NAME', ['b', 'a']],
  ['nextRunBefore=2000-01-01T00:00:00Z', []],
])('?%s filters and sorts as GraphQL does', async (query, names) => {
  await api.db.query('truncate tasks cascade');
  await insertTask(api.db, { name: 'a' });
  await insertTask(api.db, { name: 'b', status: 'failed' });
  await api.db.query(`update tasks set paused_at = now() where name = 'b'`);
  const { body } = await api.http.get(`/api/tasks?${query}`);
  expect(body).toMatchObject({ tasks: names.map((name) => ({ name })) });
});

test('the attempts of a task are listed, newest first', async () => {
  const taskId = await insertTask(api.db);
  const runId = await insertQueuedRun(api.db, taskId);
  const [older, newer] = await insertLogs(api.db, { taskId, runId }, ['2026-03-29T01:00:00Z', '2026-03-29T01:00:01Z']);
  const { body } = await api.http.get(`/api/tasks/${taskId}/logs`);
  expect(body).toMatchObject({
    logs: [{ id: newer, status: 'failed' }, { id: older }],
    pageInfo: { hasNextPage: false },
  });
});

test.each([
  'first=abc',
  'first=0',
  'first=1&first=2',
  'last=1.5',
  'after=garbage',
  'after=a&after=b',
  'status=READY',
  'enabled=yes',
  'nextRunBefore=yesterday',
  'ids=abc',
  'orderBy.field=AGE',
  'limit=5',
])('?%s is refused', async (query) => {
  const { status, body } = await api.http.get(`/api/tasks?${query}`);
  expect([status, body]).toMatchObject([422, { errors: [{ field: query.split('=')[0] }] }]);
});

test('an edit cannot set the status, which belongs to the engine', async () => {
  const id = await insertTask(api.db);
  const { status, body } = await api.http.patch(`/api/tasks/${id}`).send({ status: 'ready' });
  expect([status, body]).toMatchObject([422, { errors: [{ field: 'status', code: 'INVALID' }] }]);
});
