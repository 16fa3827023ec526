import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { IDataServices } from '../../../core/abstracts/index.js';
import type { PageDto } from '../../../core/dtos/index.js';
import { readPage } from '../../../core/paging/page-request.js';
import { insertLogs } from '../../../testing/rows.js';
import { statementsOf } from '../../../testing/statements.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let taskId: string;
let runId: string;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  await api.db.query('truncate tasks cascade');
  taskId = await insertTask(api.db);
  runId = await insertQueuedRun(api.db, taskId);
});
afterAll(() => api.close());

const pageOf = (page: PageDto, direction: 'ASC' | 'DESC' = 'DESC') =>
  api.app.get(IDataServices).taskLogs.getPage({}, readPage(page, { field: 'CREATED_AT', direction }));

test('a page knows what lies on either side of it, forwards and backwards', async () => {
  const instants = ['01', '02', '03', '04', '05'].map((second) => `2026-03-29T01:00:${second}Z`);
  await insertLogs(api.db, { taskId, runId }, instants);
  const cursors = (await pageOf({ first: 5 }, 'ASC')).edges.map(({ cursor }) => cursor);
  const [c1 = '', c2 = '', , c4 = '', c5 = ''] = cursors;
  const table: [PageDto, number, boolean, boolean][] = [
    [{ first: 5 }, 5, false, false],
    [{ first: 2 }, 2, false, true],
    [{ first: 2, after: c2 }, 2, true, true],
    [{ first: 3, after: c2 }, 3, true, false],
    [{ first: 2, after: c5 }, 0, true, false],
    [{ first: 5, before: c4 }, 3, false, true],
    [{ first: 5, after: c1, before: c5 }, 3, true, true],
    [{ last: 5 }, 5, false, false],
    [{ last: 2 }, 2, true, false],
    [{ last: 2, before: c4 }, 2, true, true],
    [{ last: 3, before: c4 }, 3, false, true],
    [{ last: 2, before: c1 }, 0, false, true],
    [{ last: 5, after: c2 }, 3, true, false],
  ];
  for (const [page, length, before, after] of table) {
    const { nodes, pageInfo } = await pageOf(page, 'ASC');
    const answer = [nodes.length, await pageInfo.hasPreviousPage(), await pageInfo.hasNextPage()];
    expect(answer, JSON.stringify(page)).toEqual([length, before, after]);
  }
});

test('an empty page has no cursors', async () => {
  expect((await pageOf({})).pageInfo).toMatchObject({ startCursor: null, endCursor: null });
});

test.each([
  [10_000, { count: 10_000, precision: 'EXACT' }],
  [10_001, { count: 10_000, precision: 'AT_LEAST' }],
])('of %i rows the count says %j', async (rows, count) => {
  await insertLogs(api.db, { taskId, runId }, Array<string>(rows).fill('2026-03-29T01:00:00Z'));
  expect(await (await pageOf({ first: 1 })).totalCount()).toEqual(count);
});

test.each([
  ['{ taskLogs { nodes { id } } }', false],
  ['{ taskLogs { edges { node { id } } totalCount { count } } }', false],
  ['{ taskLogs { edges { cursor } } }', true],
  ['{ taskLogs { nodes { id } pageInfo { hasNextPage } } }', true],
  ['{ taskLogs { ...p } } fragment p on TaskLogConnection { pageInfo { endCursor } }', true],
  ['{ tasks { nodes { taskLogs { nodes { id } } } pageInfo { endCursor } } }', true],
])('what cursors are made of is read only for those who ask for them: %s', async (query, isRead) => {
  await insertLogs(api.db, { taskId, runId }, ['2026-03-29T01:00:00Z']);
  const [statement] = await statementsOf(api, async () => {
    expect(await api.graphql(query)).toMatchObject({ status: 200, data: expect.anything() });
  });
  expect(statement?.query.includes('positionKey')).toBe(isRead);
});
