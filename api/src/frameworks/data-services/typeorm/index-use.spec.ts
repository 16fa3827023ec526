import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IDataServices } from '../../../core/abstracts/index.js';
import type { TaskFilterDto, TaskLogFilterDto } from '../../../core/dtos/index.js';
import { readPage } from '../../../core/paging/page-request.js';
import type { OrderField } from '../../../core/paging/position.js';
import { insertLogs } from '../../../testing/rows.js';
import { statementsOf } from '../../../testing/statements.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let taskId: string;

beforeAll(async () => {
  api = await startTestApi();
  // Many, as in life: among three of them Postgres thought little of an index on tasks, depending on the order of their random ids.
  for (let i = 0; i < 30; i++) {
    taskId = await insertTask(api.db);
    const runId = await insertQueuedRun(api.db, taskId);
    const instants = Array.from({ length: 300 }, (_, second) =>
      new Date(1_770_000_000_000 + second * 1000).toISOString(),
    );
    await insertLogs(api.db, { taskId, runId }, instants);
  }
  await api.db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state, created_at)
     select id, instant, 'schedule', 'finish', instant
     from tasks, generate_series('2026-01-01'::timestamptz, '2026-01-02', '1 minute') instant`,
  );
  await api.db.query(
    `update task_logs set failure_kind = case retry_count % 2 when 0 then 'timeout' else 'http_status' end`,
  );
  await api.db.query(
    `insert into tasks (name, schedule, webhook_url, tags)
     select 'Task ' || n, '@daily', 'http://h/', case n % 500 when 0 then '{t}' else '{}' end::text[]
     from generate_series(1, 5000) n`,
  );
  await api.db.query(`update tasks set next_run_at = now() + make_interval(secs => random() * 1e6)`);
  await api.db.query('analyze');
});
afterAll(() => api.close());

test.each<[string, () => TaskLogFilterDto, string]>([
  ['all attempts', () => ({}), 'logs_by_age'],
  ['the attempts of one task', () => ({ taskIds: [taskId] }), 'task_logs_by_age'],
  ['the failed attempts', () => ({ status: ['failed'] }), 'failed_logs_by_age'],
  ['the attempts that timed out', () => ({ failureKind: ['timeout'] }), 'failure_kinds_by_age'],
  ['the attempts that failed for a reason that is rare', () => ({ failureKind: ['dns'] }), 'failure_kinds_by_age'],
  [
    'the attempts that failed for one of two reasons',
    () => ({ failureKind: ['timeout', 'dns'] }),
    'failed_logs_by_age',
  ],
  [
    'the attempts that were answered with a status that is rare',
    () => ({ responseStatus: [404] }),
    'failed_replies_by_age',
  ],
  ['the last attempts of runs', () => ({ finalOnly: true }), 'logs_by_age'],
])('a page of %s reads only its rows, in the order of an index', async (_, filter, index) => {
  const { taskLogs } = api.app.get(IDataServices);
  const order = { field: 'CREATED_AT', direction: 'DESC' } as const;
  const first = await taskLogs.getPage(filter(), readPage({ first: 20 }, order));
  const next = readPage({ first: 20, after: first.pageInfo.endCursor }, order);
  const plan = await planOf(() => taskLogs.getPage(filter(), next));
  expect(plan).toContain(`using ${index} on task_logs`);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test('the attempts that are being made are found by their runs', async () => {
  const { taskLogs } = api.app.get(IDataServices);
  const plan = await planOf(() => taskLogs.getPage({ status: ['running'] }, byAge));
  expect(plan).toMatch(/using run_(active|leased) on task_runs/);
  expect(plan).toContain('on task_logs');
  expect(plan).not.toMatch(/Seq Scan/);
});

test.each<[string, TaskFilterDto, OrderField, string]>([
  ['all tasks', {}, 'CREATED_AT', 'tasks_by_age'],
  ['all tasks by name', {}, 'NAME', 'tasks_by_name'],
  ['all tasks by next run', {}, 'NEXT_RUN_AT', 'tasks_by_next_run'],
  ['tasks that are due soon', { nextRunBefore: new Date('2026-01-01') }, 'NEXT_RUN_AT', 'tasks_by_next_run'],
])('a page of %s reads only its rows, in the order of an index', async (_, filter, field, index) => {
  const { tasks } = api.app.get(IDataServices);
  const page = readPage({ first: 20 }, { field, direction: 'ASC' });
  const plan = await planOf(() => tasks.getPage(filter, page));
  expect(plan).toContain(`using ${index} on tasks`);
  expect(plan).not.toMatch(/Sort|Seq Scan/);
});

test.each<[string, TaskFilterDto, string]>([
  ['a key', { keys: ['k'] }, 'one_key'],
  ['a tag', { tags: ['t'] }, 'tasks_by_tag'],
])('tasks are found by %s in an index', async (_, filter, index) => {
  const { tasks } = api.app.get(IDataServices);
  const page = readPage({ first: 20 }, { field: 'CREATED_AT', direction: 'ASC' });
  const plan = await planOf(() => tasks.getPage(filter, page));
  expect(plan).toContain(index);
  expect(plan).not.toMatch(/Seq Scan/);
});

test('the newest attempts of many tasks are one look into the index each', async () => {
  const { taskLogs } = api.app.get(IDataServices);
  const plan = await planOf(() => taskLogs.getNewestOfTasks([taskId]));
  expect(plan).toContain('task_logs_by_age');
  expect(plan).not.toMatch(/Seq Scan/);
});

const byAge = readPage({ first: 20 }, { field: 'CREATED_AT', direction: 'DESC' });

test.each<[string, (data: IDataServices) => Promise<unknown>, string]>([
  ['all attempts', ({ taskLogs }) => taskLogs.getPage({}, byAge), 'logs_by_age'],
  ['all tasks', ({ tasks }) => tasks.getPage({}, byAge), 'tasks_by_age'],
  ['the attempts of each task', ({ taskLogs }) => taskLogs.getPagesOfTasks([taskId], {}, byAge), 'task_logs_by_age'],
  ['the newest attempt of each task', ({ taskLogs }) => taskLogs.getNewestOfTasks([taskId]), 'task_logs_by_age'],
  ['the newest runs of each task', ({ taskRuns }) => taskRuns.getNewestOfTasks([taskId], 30), 'one_occurrence'],
  ['the history of each task', ({ taskLogs }) => taskLogs.getHistories([taskId], 30), 'task_logs_by_age'],
])('a list of %s reads only its rows also when it is planned once for all', async (_, ask, index) => {
  const plan = await planOf(() => ask(api.app.get(IDataServices)), 'once for all');
  expect(plan).toContain(index);
  expect(plan).not.toMatch(/Seq Scan on task_|Sort Key: task_/);
});

/** How Postgres goes about the statement that `work` sends, for its values or once for all. */
async function planOf(work: () => Promise<unknown>, planned: 'for its values' | 'once for all' = 'for its values') {
  const [statement] = await statementsOf(api, work);
  if (!statement) throw new Error('expected a statement to be sent');
  const { query, parameters } = statement;
  const lines = await api.db.transaction(async (tx) => {
    if (planned === 'for its values') return tx.query<PlanLine>(`explain ${query}`, parameters);
    await tx.query('set local plan_cache_mode = force_generic_plan');
    await tx.query(`prepare asked as ${query}`);
    const values = parameters.length === 0 ? '' : `(${parameters.map(literalOf).join(', ')})`;
    const plan = await tx.query<PlanLine>(`explain execute asked${values}`);
    await tx.query('deallocate asked');
    return plan;
  });
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}

interface PlanLine {
  'QUERY PLAN': string;
}

const literalOf = (value: unknown) => `'${Array.isArray(value) ? `{${value.join(',')}}` : String(value)}'`;
