import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IDataServices, type TaskLogFilter } from '../../../core/abstracts/index.js';
import { readPage } from '../../../core/paging/page-request.js';
import { insertLogs } from '../../../testing/rows.js';
import { statementsOf } from '../../../testing/statements.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let taskId: string;

beforeAll(async () => {
  api = await startTestApi();
  for (let i = 0; i < 3; i++) {
    taskId = await insertTask(api.db);
    const runId = await insertQueuedRun(api.db, taskId);
    const instants = Array.from({ length: 3000 }, (_, second) =>
      new Date(1_770_000_000_000 + second * 1000).toISOString(),
    );
    await insertLogs(api.db, { taskId, runId }, instants);
  }
  await api.db.query('analyze');
});
afterAll(() => api.close());

const anything: TaskLogFilter = { taskIds: null, runId: null, status: null };

test.each<[string, () => TaskLogFilter, string]>([
  ['all attempts', () => anything, 'logs_by_age'],
  ['the attempts of one task', () => ({ ...anything, taskIds: [taskId] }), 'task_logs_by_age'],
])('a page of %s reads only its rows, in the order of an index', async (_, filter, index) => {
  const { taskLogs } = api.app.get(IDataServices);
  const order = { field: 'CREATED_AT', direction: 'DESC' } as const;
  const first = await taskLogs.getPage(filter(), readPage({ first: 20 }, order));
  const next = readPage({ first: 20, after: first.pageInfo.endCursor }, order);
  const plan = await planOf(() => taskLogs.getPage(filter(), next));
  expect(plan).toContain(`using ${index} on task_logs`);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test('the newest attempts of many tasks are one look into the index each', async () => {
  const { taskLogs } = api.app.get(IDataServices);
  const plan = await planOf(() => taskLogs.getNewestOfTasks([taskId]));
  expect(plan).toContain('task_logs_by_age');
  expect(plan).not.toMatch(/Seq Scan/);
});

/** How Postgres goes about the statement that `work` sends. */
async function planOf(work: () => Promise<unknown>): Promise<string> {
  const [statement] = await statementsOf(api, work);
  if (!statement) throw new Error('expected a statement to be sent');
  const lines = await api.db.query<{ 'QUERY PLAN': string }>(`explain ${statement.query}`, statement.parameters);
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}
