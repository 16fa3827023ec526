import { GraphQLSchemaHost } from '@nestjs/graphql';
import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { statementsOf } from '../../testing/statements.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test('every query and mutation of the schema has a resolver', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((root) => Object.values(root?.getFields() ?? {}));
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter(({ resolve }) => resolve === undefined).map(({ name }) => name)).toEqual([]);
});

test('what ten tasks have in common is asked for once', async () => {
  for (let i = 0; i < 10; i++) {
    const taskId = await insertTask(api.db);
    const runId = await insertQueuedRun(api.db, taskId);
    await insertLogs(api.db, { taskId, runId }, ['2026-03-29T01:00:00Z', '2026-03-29T01:00:01Z']);
  }
  const query = `{
    tasks(first: 10) { nodes { lastLog { createdAt run { attemptCount attempts { id task { name } } } task { name } } } }
  }`;
  const statements = await statementsOf(api, async () => {
    const answer = await api.graphql<{ tasks: { nodes: { lastLog: { createdAt: string } }[] } }>(query);
    const newest = answer.data?.tasks.nodes.map(({ lastLog }) => lastLog.createdAt);
    expect(newest).toEqual(Array(10).fill('2026-03-29T01:00:01.000Z'));
  });
  // The page, the newest attempts, their runs, the attempts of those, and the tasks.
  expect(statements).toHaveLength(5);
});

test('the list of the dashboard costs five statements, whatever its length', async () => {
  const query = `{
    tasks(first: 50) {
      totalCount { count }
      nodes { name nextRunAt lastLog { status } health { recent successRate missedCount } recentRuns(last: 30) { state } }
    }
  }`;
  const statements = await statementsOf(api, async () => {
    expect((await api.graphql(query)).errors).toBeUndefined();
  });
  // The page, its count, the newest attempts, the histories, the newest runs.
  expect(statements).toHaveLength(5);
});

test('the diagnoses of many tasks are made from three statements', async () => {
  const statements = await statementsOf(api, async () => {
    const answer = await api.graphql('{ tasks(first: 50) { nodes { diagnosis { code } } } }');
    expect(answer.errors).toBeUndefined();
  });
  // Beside the page: the active runs, the histories, the backlog.
  expect(statements).toHaveLength(4);
});

test('a task that plain SQL wrote with a schedule nobody can read is shown all the same', async () => {
  const id = await insertTask(api.db, { schedule: 'every day', timeZone: 'Nope/Zone' });
  const answer = await api.graphql(
    'query ($id: ID!) { task(id: $id) { scheduleDescription upcomingRuns { localTime } } }',
    {
      id,
    },
  );
  expect(answer).toEqual({ status: 200, data: { task: { scheduleDescription: 'every day', upcomingRuns: [] } } });
});

test('node finds a task, a run and an attempt by id alone', async () => {
  const taskId = await insertTask(api.db);
  const runId = await insertQueuedRun(api.db, taskId);
  const [logId] = await insertLogs(api.db, { taskId, runId }, ['2026-03-29T01:00:00Z']);
  const query = 'query ($id: ID!) { node(id: $id) { __typename id } }';
  for (const [type, id] of [
    ['Task', taskId],
    ['TaskRun', runId],
    ['TaskLog', logId],
  ]) {
    expect(await api.graphql(query, { id: id?.toUpperCase() })).toEqual({
      status: 200,
      data: { node: { __typename: type, id } },
    });
  }
});

test('a schedule that is wrong is an answer of previewSchedule, not an error', async () => {
  const query =
    'query ($s: String!) { previewSchedule(schedule: $s, timeZone: "Europe/Berlin", from: "2026-03-28T00:00:00Z", first: 2) { valid errorField errorPosition runs { localTime } } }';
  expect(await api.graphql(query, { s: '0 24 * * *' })).toEqual({
    status: 200,
    data: { previewSchedule: { valid: false, errorField: 'hour', errorPosition: 2, runs: [] } },
  });
  expect(await api.graphql(query, { s: '0 9 * * *' })).toMatchObject({
    data: {
      previewSchedule: {
        valid: true,
        runs: [{ localTime: '2026-03-28T09:00:00+01:00' }, { localTime: '2026-03-29T09:00:00+02:00' }],
      },
    },
  });
});

test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])('previewSchedule survives the year of %s', async (from) => {
  const query =
    'query ($from: DateTime) { previewSchedule(schedule: "0 0 29 2 *", timeZone: "Europe/Berlin", from: $from) { valid } }';
  expect((await api.graphql(query, { from })).errors).toBeUndefined();
});

test.each(['2026-13-01T00:00:00Z', '2026-02-31T00:00:00Z', '2026-03-01T24:00:00Z', '2026-03-01', 'tomorrow', 5, ''])(
  '%j is no DateTime',
  async (from) => {
    const query = 'query ($from: DateTime) { previewSchedule(schedule: "@daily", from: $from) { valid } }';
    expect(await api.graphql(query, { from })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  },
);

test.each([0, 101])('%i occurrences are out of range', async (first) => {
  const query = 'query ($first: Int) { previewSchedule(schedule: "@daily", first: $first) { valid } }';
  expect(await api.graphql(query, { first })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('tasks are filtered by status and pause, and sorted by name', async () => {
  await api.db.query('truncate tasks cascade');
  await insertTask(api.db, { name: 'b' });
  await insertTask(api.db, { name: 'c', status: 'failed' });
  await insertTask(api.db, { name: 'a', status: 'failed' });
  await api.db.query(`update tasks set paused_at = now() where name = 'c'`);
  const namesOf = async (args: string) => {
    const answer = await api.graphql<{ tasks: { nodes: { name: string }[] } }>(
      `{ tasks(orderBy: { field: NAME, direction: ASC }, ${args}) { nodes { name } } }`,
    );
    return answer.data?.tasks.nodes.map(({ name }) => name);
  };
  expect(await namesOf('first: 10')).toEqual(['a', 'b', 'c']);
  expect(await namesOf('filter: { status: [FAILED] }')).toEqual(['a', 'c']);
  expect(await namesOf('filter: { status: [FAILED], enabled: true }')).toEqual(['a']);
  expect(await namesOf('filter: { enabled: false }')).toEqual(['c']);
  expect(await namesOf('filter: { status: [] }')).toEqual([]);
  expect(await namesOf('filter: null, first: null, orderBy: null'.replace(', orderBy: null', ''))).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('the attempts of a task stay its own, whatever the filter says', async () => {
  const [mine, other] = [await insertTask(api.db), await insertTask(api.db)];
  for (const taskId of [mine, other]) {
    await insertLogs(api.db, { taskId, runId: await insertQueuedRun(api.db, taskId) }, ['2026-03-29T01:00:00Z']);
  }
  const query = `query ($id: ID!, $ids: [ID!]) {
    task(id: $id) { all: taskLogs { totalCount { count } } some: taskLogs(filter: { taskIds: $ids }) { totalCount { count } } }
  }`;
  expect((await api.graphql(query, { id: mine, ids: [mine, other] })).data).toEqual({
    task: { all: { totalCount: { count: 1 } }, some: { totalCount: { count: 1 } } },
  });
  expect((await api.graphql(query, { id: mine, ids: [other] })).data).toMatchObject({
    task: { some: { totalCount: { count: 0 } } },
  });
});
