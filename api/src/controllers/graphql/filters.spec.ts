import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let taskIds: string[];
let logIds: string[];
let runId: string;

/** Three tasks, `a%`, `b_` and `c`; the attempts of `a%` are two of one run and one of another. */
beforeAll(async () => {
  api = await startTestApi();
  taskIds = [
    await insertTask(api.db, { name: 'a%' }),
    await insertTask(api.db, { name: 'b_', webhookUrl: 'http://X/' }),
  ];
  taskIds.push(await insertTask(api.db, { name: 'c' }));
  await api.db.query(`update tasks set key = 'Key', tags = '{x,y}', next_run_at = '2027-01-01' where name = 'a%'`);
  await api.db.query(`update tasks set tags = '{y}', next_run_at = '2026-01-01' where name = 'b_'`);
  const [taskId = ''] = taskIds;
  runId = await insertQueuedRun(api.db, taskId);
  const other = await insertQueuedRun(api.db, taskId);
  logIds = await insertLogs(api.db, { taskId, runId }, ['2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z']);
  logIds.push(...(await insertLogs(api.db, { taskId, runId: other }, ['2026-03-03T00:00:00Z'])));
  await api.db.query(`update task_runs set trigger = 'external' where id = $1`, [other]);
  await api.db.query(
    `update task_logs set execution_time = 100, message = 'Bad Gateway', response_status = 502, failure_kind = 'http_status'
     where id = $1`,
    [logIds[0]],
  );
  await api.db.query(
    `update task_logs set execution_time = 900, message = '100% fine', response_status = 200, status = 'finish' where id = $1`,
    [logIds[2]],
  );
});
afterAll(() => api.close());

interface Names {
  tasks: { nodes: { name: string }[] };
}

const namesBy = async (filter: object, orderBy = { field: 'NAME', direction: 'ASC' }) => {
  const query = `query ($filter: TaskFilter, $orderBy: TaskOrder) {
    tasks(filter: $filter, orderBy: $orderBy) { nodes { name } }
  }`;
  const { data, errors } = await api.graphql<Names>(query, { filter, orderBy });
  expect(errors).toBeUndefined();
  return data?.tasks.nodes.map(({ name }) => name);
};

test.each<[object, string[]]>([
  [{ keys: ['Key', 'none'] }, ['a%']],
  [{ search: 'KEY' }, ['a%']],
  [{ search: '//x' }, ['b_']],
  [{ search: '%' }, ['a%']],
  [{ search: '_' }, ['b_']],
  [{ search: '  ' }, ['a%', 'b_', 'c']],
  [{ tags: ['y'] }, ['a%', 'b_']],
  [{ tags: ['y', 'x'] }, ['a%']],
  [{ tags: [] }, ['a%', 'b_', 'c']],
  [{ nextRunBefore: '2026-06-01T00:00:00Z' }, ['b_']],
  [{ nextRunBefore: '0000-01-01T00:00:00Z' }, []],
  [{ hasFailedSince: '2026-03-02T00:00:00Z' }, ['a%']],
  [{ hasFailedSince: '2026-03-03T00:00:00Z' }, []],
  [{ ids: [] }, []],
  [{ search: null, tags: null, ids: null }, ['a%', 'b_', 'c']],
])('tasks by %j are %j', async (filter, names) => {
  expect(await namesBy(filter)).toEqual(names);
});

test('tasks by ids, and nothing else', async () => {
  expect(await namesBy({ ids: [taskIds[2], taskIds[0]] })).toEqual(['a%', 'c']);
});

test.each(['ASC', 'DESC'])(
  'tasks page by their next run %s; those without one count as the last',
  async (direction) => {
    const expected = direction === 'ASC' ? ['b_', 'a%', 'c'] : ['c', 'a%', 'b_'];
    const query = `query ($after: String, $direction: OrderDirection!) {
    tasks(first: 1, after: $after, orderBy: { field: NEXT_RUN_AT, direction: $direction }) {
      nodes { name } pageInfo { endCursor hasNextPage hasPreviousPage }
    }
  }`;
    let after: string | null = null;
    for (const [place, name] of expected.entries()) {
      const answer: { data?: { tasks: { pageInfo: { endCursor: string } } } | null } = await api.graphql(query, {
        after,
        direction,
      });
      expect(answer.data).toMatchObject({
        tasks: { nodes: [{ name }], pageInfo: { hasNextPage: place < 2, hasPreviousPage: place > 0 } },
      });
      after = answer.data?.tasks.pageInfo.endCursor ?? null;
    }
  },
);

test('tasks are sorted by their last change', async () => {
  await api.db.query(`update tasks set pause_reason = null, paused_at = now() where name = 'b_'`);
  expect((await namesBy({}, { field: 'UPDATED_AT', direction: 'DESC' }))?.[0]).toBe('b_');
});

const indexesBy = async (filter: object) => {
  const query = 'query ($filter: TaskLogFilter) { taskLogs(filter: $filter) { nodes { id } } }';
  const { data, errors } = await api.graphql<{ taskLogs: { nodes: { id: string }[] } }>(query, { filter });
  expect(errors).toBeUndefined();
  return data?.taskLogs.nodes.map(({ id }) => logIds.indexOf(id)).toSorted();
};

test.each<[object, number[]]>([
  [{ retryCount: { gte: 2 } }, [1]],
  [{ retryCount: { lte: 1 } }, [0, 2]],
  [{ responseStatus: [502, 503] }, [0]],
  [{ failureKind: ['HTTP_STATUS'] }, [0]],
  [{ trigger: ['EXTERNAL'] }, [2]],
  [{ createdAt: { gte: '2026-03-02T00:00:00Z', lt: '2026-03-03T00:00:00Z' } }, [1]],
  [{ createdAt: {} }, [0, 1, 2]],
  [{ finalOnly: true }, [1, 2]],
  [{ finalOnly: false }, [0, 1, 2]],
  [{ status: ['FAILED', 'RUNNING'] }, [0, 1]],
])('attempts by %j are %j', async (filter, indexes) => {
  expect(await indexesBy(filter)).toEqual(indexes);
});

test.each<[object, number[]]>([
  [{ search: 'gateway' }, [0]],
  [{ search: '0%' }, [2]],
  [{ executionTime: { gte: 100, lte: 899 } }, [0]],
])('attempts of a task by %j are %j', async (filter, indexes) => {
  expect(await indexesBy({ ...filter, taskIds })).toEqual(indexes);
  const week = { gte: '2026-03-01T00:00:00Z', lt: '2026-03-08T00:00:00Z' };
  expect(await indexesBy({ ...filter, createdAt: week })).toEqual(indexes);
});

test.each<[object, string]>([
  [{ search: 'x' }, 'search'],
  [{ executionTime: { gte: 1 } }, 'executionTime'],
  [{ search: 'x', createdAt: { gte: '2026-03-01T00:00:00Z', lt: '2026-03-08T00:00:01Z' } }, 'search'],
  [{ search: 'x', createdAt: { gte: '2026-03-01T00:00:00Z' } }, 'search'],
  [{ search: 'x', createdAt: { lt: '2026-03-01T00:00:00Z' } }, 'search'],
  [{ search: 'x\0', runId: '00000000-0000-4000-8000-000000000000' }, 'search'],
  [{ responseStatus: Array(101).fill(500) }, 'responseStatus'],
])('attempts by %j are refused', async (filter, field) => {
  const query = 'query ($filter: TaskLogFilter) { taskLogs(filter: $filter) { nodes { id } } }';
  expect(await api.graphql(query, { filter })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', faults: [{ field: ['filter', field] }] } }],
  });
});

test.each<[object, string]>([
  [{ ids: ['abc'] }, 'ids'],
  [{ keys: ['\0'] }, 'keys'],
  [{ search: 'a'.repeat(201) }, 'search'],
  [{ tags: [''] }, 'tags'],
])('tasks by %j are refused', async (filter, field) => {
  const query = 'query ($filter: TaskFilter) { tasks(filter: $filter) { nodes { id } } }';
  expect(await api.graphql(query, { filter })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', faults: [{ field: ['filter', field] }] } }],
  });
});

test('nodes answers in the order of the ids, with null for what is not there', async () => {
  const ids = [logIds[0], '00000000-0000-4000-8000-000000000000', taskIds[0], runId, logIds[0]];
  const answer = await api.graphql('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
  expect(answer.data).toEqual({
    nodes: [
      { __typename: 'TaskLog', id: logIds[0] },
      null,
      { __typename: 'Task', id: taskIds[0] },
      { __typename: 'TaskRun', id: runId },
      { __typename: 'TaskLog', id: logIds[0] },
    ],
  });
});
