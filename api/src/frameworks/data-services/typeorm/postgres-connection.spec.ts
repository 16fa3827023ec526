import { afterAll, beforeAll, expect, test } from 'vitest';
import { IDataServices } from '../../../core/abstracts/index.js';
import { readPage } from '../../../core/paging/page-request.js';
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

test('a whole list that is asked again and again is prepared, one with a filter is planned for its values', async () => {
  const { taskLogs } = api.app.get(IDataServices);
  const page = readPage({ first: 7 }, { field: 'CREATED_AT', direction: 'DESC' });
  for (let time = 1; time <= 3; time++) {
    await taskLogs.getPage({}, page);
    await taskLogs.getPage({ status: ['failed'] }, page);
  }
  const prepared = await api.app
    .get(PostgresConnection)
    .query<{ statement: string }>(`select statement from pg_prepared_statements where statement like '%limit 8'`);
  expect(prepared).toHaveLength(1);
  expect(prepared[0]?.statement).not.toContain('row.status =');
});
