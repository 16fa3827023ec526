import { insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let path: string;
let etag: string;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  path = `/api/tasks/${await insertTask(api.db, { name: 'as it was' })}`;
  etag = (await api.http.get(path)).headers.etag ?? '';
});

test('whoever has the task as it is, is told so instead of being sent it again', async () => {
  expect(etag).toMatch(/^"1-[\w-]{12}"$/);
  const known = await api.http.get(path).set('if-none-match', etag);
  expect([known.status, known.text, known.headers.etag]).toEqual([304, '', etag]);
  await api.db.query(`update tasks set status = 'failed'`);
  expect((await api.http.get(path).set('if-none-match', etag)).status).toBe(200);
});

test('an edit of what somebody else has edited is refused, with the task as it is', async () => {
  const first = await api.http.patch(path).set('if-match', etag).send({ name: 'edited' });
  expect([first.status, first.headers.etag]).toEqual([200, expect.stringMatching(/^"2-/)]);
  const second = await api.http.patch(path).set('if-match', etag).send({ name: 'too late' });
  expect([second.status, second.type]).toEqual([412, 'application/problem+json']);
  expect(second.body).toMatchObject({
    code: 'CONFLICT',
    detail: 'expected task to be at version 1, got: 2 (read it again and repeat the edit)',
    current: { name: 'edited', version: 2 },
  });
  expect((await api.http.delete(path).set('if-match', etag)).status).toBe(412);
  expect((await api.http.delete(path).set('if-match', first.headers.etag ?? '')).status).toBe(204);
});

test('that the task ran since it was read refuses no edit', async () => {
  await api.db.query(`update tasks set status = 'failed'`);
  expect((await api.http.patch(path).set('if-match', etag).send({ name: 'edited' })).status).toBe(200);
});

test.each([
  ['*', 200],
  ['"1"', 200],
  ['W/"1"', 412],
  ['1', 412],
  ['"99999999999999999999"', 412],
  ['"1", "2"', 412],
])('If-Match: %s answers %i', async (ifMatch, status) => {
  expect((await api.http.patch(path).set('if-match', ifMatch).send({ name: 'edited' })).status).toBe(status);
});

test('a task that is created or put tells its ETag and its address', async () => {
  const input = { name: 'Put', schedule: '@hourly', webhookUrl: 'http://127.0.0.1:9/' };
  const put = () => api.http.put('/api/tasks/by-key/a%2Fb').send(input);
  const [created, again] = [await put(), await put()];
  expect([created.status, created.headers.etag]).toEqual([201, expect.stringMatching(/^"1-/)]);
  const { id }: { id: string } = created.body;
  expect([again.status, again.headers.location]).toEqual([200, `/api/tasks/${id}`]);
  const found = await api.http.get('/api/tasks/by-key/a%2Fb').set('if-none-match', again.headers.etag ?? '');
  expect(found.status).toBe(304);
  const unknown = await api.http.get('/api/tasks/by-key/nobody');
  expect([unknown.status, unknown.body]).toMatchObject([404, { errors: [{ field: 'key', code: 'NOT_FOUND' }] }]);
});
