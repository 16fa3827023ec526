import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';
import { PostgresConnection } from './postgres-connection.js';

let api: TestApi;
const said: string[] = [];
const log = {
  info: (event: string) => said.push(event),
  warn: (event: string) => said.push(event),
  error: (event: string) => said.push(event),
};

beforeAll(async () => {
  api = await startTestApi({ log });
});
afterAll(() => api.close());

test('a statement that takes too long is overdue, and Postgres is not taken for lost', async () => {
  const statement = api.app.get(PostgresConnection).transaction(async (tx) => {
    await tx.query('set local statement_timeout = 10');
    await tx.query('select pg_sleep(60)');
  });
  await expect(statement).rejects.toThrow('expected a statement to take at most');
  expect(said).toEqual([]);
});
