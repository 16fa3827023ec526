import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { statementsOf } from '../../testing/statements.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let taskId: string;
let logId: string;

beforeAll(async () => {
  api = await startTestApi();
  taskId = await insertTask(api.db, { payload: { deep: [1, null, 'ü'] } });
  const runId = await insertQueuedRun(api.db, taskId);
  [logId = ''] = await insertLogs(api.db, { taskId, runId }, ['2026-03-29T01:00:00Z', '2026-03-29T01:00:01Z']);
});
afterAll(() => api.close());

// By the fourth time a query has been compiled.
const TIMES = 4;

const LOGS = `query ($filter: TaskLogFilter, $first: Int = 2, $skipped: Boolean = false) {
  taskLogs(filter: $filter, first: $first) { nodes { __typename id status retryCount @skip(if: $skipped) run { trigger } } }
}`;

test.each<[string, string, object]>([
  [
    'fragments, aliases and interfaces',
    `query ($id: ID!) {
    node(id: $id) { __typename id ...Named } other: task(id: $id) { ...Named }
  } fragment Named on Task { name payload retryPolicy { backoff } upcomingRuns(first: 2) { note } }`,
    {},
  ],
  ['defaults of variables', LOGS, {}],
  ['a directive that leaves a field out', LOGS, { skipped: true }],
  [
    'enums and instants in variables',
    LOGS,
    {
      filter: { status: ['FAILED'], createdAt: { gte: '2026-03-29T01:00:01Z' } },
    },
  ],
  [
    'literals',
    `{
    taskLogs(filter: { status: [FAILED], createdAt: { lt: "2026-03-29T01:00:01Z" } }, orderBy: { field: CREATED_AT, direction: ASC }) {
      edges { cursor node { createdAt task { tags } } } totalCount { precision } pageInfo { hasNextPage endCursor }
    }
  }`,
    {},
  ],
  ['null for what there is not', '{ taskLog(id: "00000000-0000-4000-8000-000000000000") { id } }', {}],
  ['a variable of the wrong type', LOGS, { first: 'two' }],
  ['an argument that is refused', LOGS, { first: 101 }],
  ['an error in a field', `query ($id: ID!) { task(id: $id) { id health(last: 0) { recent } name } }`, {}],
  ['an id that is none', `{ task(id: "none") { id } }`, {}],
  ['introspection', '{ __schema { queryType { name } } __type(name: "Task") { kind description } }', {}],
])('%s: compiled, the answer is the same', async (_, query, variables) => {
  const ask = async () =>
    (await api.http.post('/graphql').send({ query, variables: { id: taskId, ...variables } })).text;
  const first = await ask();
  for (let time = 2; time <= TIMES; time++) expect(await ask()).toBe(first);
});

test('an operation is compiled for itself, not for its document', async () => {
  const query = 'query A { __typename } query B { taskLog(id: "%") { id } }'.replace('%', logId);
  const ask = async (operationName: string) => (await api.http.post('/graphql').send({ query, operationName })).text;
  for (let time = 1; time <= TIMES; time++) {
    expect(await ask('A')).toBe('{"data":{"__typename":"Query"}}\n');
    expect(await ask('B')).toContain(logId);
  }
});

test('what a compiled query fetched is not fetched again because a field failed', async () => {
  const query = `{ taskLogs(first: 2) { nodes { task { name health(last: 0) { recent } } run { state } } } }`;
  const ask = async () => (await statementsOf(api, () => api.graphql(query))).length;
  const statements = await ask();
  for (let time = 2; time <= TIMES; time++) expect(await ask()).toBeLessThanOrEqual(statements + 1);
});

test('one fragment in two places answers in each what is asked there', async () => {
  const query = `{
    first: task(id: "${taskId}") { ...Logs }
    second: task(id: "${taskId}") { ...Logs taskLogs(first: 1) { nodes { retryCount task { name } } } }
  } fragment Logs on Task { taskLogs(first: 1) { nodes { id } } }`;
  for (let time = 0; time < TIMES; time += 1) {
    const { data } = await api.graphql(query);
    const asked = { id: expect.any(String), retryCount: expect.any(Number), task: { name: expect.any(String) } };
    expect(data).toEqual({
      first: { taskLogs: { nodes: [{ id: expect.any(String) }] } },
      second: { taskLogs: { nodes: [asked] } },
    });
  }
});

test('a mutation is executed once, however often it is sent', async () => {
  const query = `mutation { createTask(input: { name: "Once", schedule: "@daily", webhookUrl: "http://h/" }) { task { id } } }`;
  for (let time = 1; time <= TIMES; time++) await api.graphql(query);
  const [row] = await api.db.query<{ count: number }>(`select count(*)::int from tasks where name = 'Once'`);
  expect(row?.count).toBe(TIMES);
});
