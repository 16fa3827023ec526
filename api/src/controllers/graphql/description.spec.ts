import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
beforeAll(async () => void (api = await startTestApi()));
afterAll(() => api.close());

const good = { name: 'A task', schedule: '@daily', webhookUrl: 'http://127.0.0.1:9/' };
interface Described {
  task: { id: string; description: string | null; version: number } | null;
}
async function described(mutation: string, variables: object): Promise<Described['task']> {
  const parts = '{ task { id description version } userErrors { code } }';
  const { data } = await api.graphql<Record<string, Described>>(`mutation ${mutation} ${parts} }`, variables);
  return data?.answer?.task ?? null;
}
const create = (description?: string | null) =>
  described('($input: CreateTaskInput!) { answer: createTask(input: $input)', { input: { ...good, description } });
const update = (id: string | undefined, input: object) =>
  described('($id: ID!, $input: UpdateTaskInput!) { answer: updateTask(id: $id, input: $input)', { id, input });
const upsert = (input: object) =>
  described('($input: CreateTaskInput!) { answer: upsertTask(key: "k", input: $input)', { input });

test.each([
  ['left out', undefined, null],
  ['null', null, null],
  ['blank', ' \n ', null],
  ['two lines', ' Sends\n\tthe mail ', 'Sends\n\tthe mail'],
])('a description that is %s', async (_, given, stored) => {
  expect(await create(given)).toMatchObject({ description: stored });
});

test('an edit of the description is an edit, sets it and takes it away', async () => {
  const task = await create('before');
  expect(await update(task?.id, { name: 'Renamed' })).toMatchObject({ description: 'before', version: 2 });
  expect(await update(task?.id, { description: 'after' })).toMatchObject({ description: 'after', version: 3 });
  expect(await update(task?.id, { description: null })).toMatchObject({ description: null, version: 4 });
});

test('upsertTask sets the description, and leaves it when it says nothing of it', async () => {
  expect(await upsert({ ...good, description: 'one' })).toMatchObject({ description: 'one' });
  expect(await upsert(good)).toMatchObject({ description: 'one' });
  expect(await upsert({ ...good, description: 'two' })).toMatchObject({ description: 'two' });
});

test('tasks are found by what their description says', async () => {
  await create('Bills for 100%_of the customers');
  const query = 'query ($search: String) { tasks(filter: { search: $search }) { nodes { description } } }';
  expect((await api.graphql(query, { search: 'bills FOR 100%_' })).data).toEqual({
    tasks: { nodes: [{ description: 'Bills for 100%_of the customers' }] },
  });
});

test('REST speaks of it too', async () => {
  const { body } = await api.http.post('/api/tasks').send({ ...good, description: 'over REST' });
  expect(body).toMatchObject({ description: 'over REST' });
});
