import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { IDataServices } from '../../../core/abstracts/index.js';
import type { PageDto } from '../../../core/dtos/index.js';
import { readPage } from '../../../core/paging/page-request.js';
import { insertLogs } from '../../../testing/rows.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let taskId: string;
let runId: string;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  await api.db.query('truncate tasks, task_runs, task_logs');
  taskId = await insertTask(api.db);
  runId = await insertQueuedRun(api.db, taskId);
});
afterAll(() => api.close());

const pageOf = (page: PageDto, direction: 'ASC' | 'DESC' = 'DESC') =>
  api.app.get(IDataServices).taskLogs.getPage({}, readPage(page, { field: 'CREATED_AT', direction }));

/** Two rows share an instant now and then, others differ by a microsecond. */
const anInstant = fc
  .integer({ min: 0, max: 30 })
  .map((micros) => `2026-03-29T01:00:00.${String(micros).padStart(6, '0')}Z`);

test('paging while rows are inserted neither repeats nor skips a row', async () => {
  const walk = fc.record({
    before: fc.array(anInstant, { minLength: 1, maxLength: 25 }),
    meanwhile: fc.array(fc.array(anInstant, { maxLength: 4 }), { minLength: 10, maxLength: 10 }),
    size: fc.integer({ min: 1, max: 7 }),
    direction: fc.constantFrom('ASC', 'DESC'),
    side: fc.constantFrom('front', 'back'),
  });
  await fc.assert(
    fc.asyncProperty(walk, async ({ before, meanwhile, size, direction, side }) => {
      await api.db.query('truncate task_logs');
      const old = await insertLogs(api.db, { taskId, runId }, before);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await pageOf(
          side === 'front' ? { first: size, after: cursor } : { last: size, before: cursor },
          direction,
        );
        const ids = page.nodes.map(({ id }) => id);
        if (side === 'front') seen.push(...ids);
        else seen.unshift(...ids);
        const { startCursor, endCursor } = page.pageInfo;
        const more = side === 'front' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
        cursor = (await more()) ? (side === 'front' ? endCursor : startCursor) : null;
        await insertLogs(api.db, { taskId, runId }, meanwhile.shift() ?? []);
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(old));
      expect(seen).toEqual(await inOrder(seen, direction));
    }),
    { numRuns: 40 },
  );
}, 60_000);

async function inOrder(ids: readonly string[], direction: string): Promise<string[]> {
  const rows = await api.db.query<{ id: string }>(
    `select id from task_logs where id = any($1) order by created_at ${direction}, id ${direction}`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

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
