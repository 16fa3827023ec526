import { insertTask } from '@task-scheduler/engine/testing/builders';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let owner: { taskId: string; runId: string };

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(async () => {
  await api.db.query('truncate tasks cascade');
  const taskId = await insertTask(api.db);
  owner = { taskId, runId: await insertRun(taskId, '2026-01-01T00:00:00Z') };
});
afterAll(() => api.close());

/** A connection, and how rows come into it. `isAsked` is whether the filter asks for the row. */
interface List {
  query: string;
  insert(instant: string, isAsked: boolean): Promise<string | undefined>;
  table: 'tasks' | 'task_runs' | 'task_logs';
  /** What the filter asks for. */
  asked: string;
  /** Its only order, when it has but one. */
  direction?: 'DESC';
}

const PARTS = `
  edges { cursor node { id } }
  nodes { id }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  totalCount { count }`;
const PAGE = 'first: $first, after: $after, last: $last, before: $before';
const VARIABLES = '$first: Int, $after: String, $last: Int, $before: String, $direction: OrderDirection!';
const ORDER = 'orderBy: { field: CREATED_AT, direction: $direction }';

const LISTS: Record<string, List> = {
  tasks: {
    query: `query (${VARIABLES}) { list: tasks(${PAGE}, ${ORDER}, filter: { tags: ["asked"] }) { ${PARTS} } }`,
    table: 'tasks',
    asked: `tags @> '{asked}'`,
    async insert(instant, isAsked) {
      const [row] = await api.db.query<{ id: string }>(
        `insert into tasks (name, schedule, webhook_url, created_at, tags)
         values ('A task', '@daily', 'http://h/', $1, $2) returning id`,
        [instant, isAsked ? ['asked', 'too'] : []],
      );
      return row?.id;
    },
  },
  taskLogs: {
    query: `query (${VARIABLES}) { list: taskLogs(${PAGE}, ${ORDER}, filter: { failureKind: [TIMEOUT] }) { ${PARTS} } }`,
    table: 'task_logs',
    asked: `failure_kind = 'timeout'`,
    insert: insertLog,
  },
  'the taskLogs of a task': {
    query: `query (${VARIABLES}) {
      tasks(first: 1) { nodes { list: taskLogs(${PAGE}, ${ORDER}, filter: { failureKind: [TIMEOUT] }) { ${PARTS} } } }
    }`,
    table: 'task_logs',
    asked: `failure_kind = 'timeout'`,
    insert: insertLog,
  },
  // Newest first: the direction goes where it does nothing.
  'the runs of a task': {
    query: `query (${VARIABLES}) {
      tasks(first: 1, ${ORDER}) { nodes { list: runs(${PAGE}) { ${PARTS} } } }
    }`,
    table: 'task_runs',
    asked: 'true',
    direction: 'DESC',
    insert: (instant) => insertRun(owner.taskId, instant),
  },
};

async function insertLog(instant: string, isAsked: boolean): Promise<string | undefined> {
  const [id] = await insertLogs(api.db, owner, [instant]);
  await api.db.query('update task_logs set failure_kind = $2 where id = $1', [id, isAsked ? 'timeout' : 'dns']);
  return id;
}

async function insertRun(taskId: string, instant: string): Promise<string> {
  const [row] = await api.db.query<{ id: string }>(
    `insert into task_runs (task_id, scheduled_for, trigger, state, created_at)
     values ($1, $2, 'manual', 'finish', $2) returning id`,
    [taskId, instant],
  );
  return row?.id ?? '';
}

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: { count: number };
}

async function ask({ query }: List, variables: object): Promise<Page> {
  const { data, errors } = await api.graphql<{ list?: Page; tasks?: { nodes: { list: Page }[] } }>(query, variables);
  const page = data?.list ?? data?.tasks?.nodes[0]?.list;
  if (page === undefined) throw new Error(`expected a page, got: ${JSON.stringify(errors)}`);
  return page;
}

/** What happens between two pages. */
interface Change {
  inserted: { instant: string; isAsked: boolean }[];
  /** Which of the rows that are there goes, as a share of their number. */
  deleted: number[];
}

/** Two rows share an instant now and then, others differ by a microsecond. */
const anInstant = fc
  .integer({ min: 0, max: 30 })
  .map((micros) => `2026-03-29T01:00:00.${String(micros).padStart(6, '0')}Z`);
const aRow = fc.record({ instant: anInstant, isAsked: fc.boolean() });
const aWalk = fc.record({
  before: fc.array(aRow, { minLength: 1, maxLength: 25 }),
  meanwhile: fc.array(
    fc.record({
      inserted: fc.array(aRow, { maxLength: 3 }),
      deleted: fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), { maxLength: 3 }),
    }),
    { minLength: 12, maxLength: 12 },
  ),
  size: fc.integer({ min: 1, max: 7 }),
  direction: fc.constantFrom('ASC', 'DESC'),
  side: fc.constantFrom('front', 'back'),
});

test.each(Object.keys(LISTS))(
  'paging through %s while rows come and go neither repeats nor skips a row, and each page knows what lies around it',
  async (name) => {
    const list = LISTS[name];
    if (!list) throw new Error('expected the list to be known');
    await fc.assert(
      fc.asyncProperty(aWalk, async ({ before, meanwhile, size, direction, side }) => {
        await empty(list);
        for (const { instant, isAsked } of before) await list.insert(instant, isAsked);
        const old = await idsOf(list, direction);
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const variables =
            side === 'front' ? { first: size, after: cursor, direction } : { last: size, before: cursor, direction };
          const page: Page = await ask(list, variables);
          const ids = page.nodes.map(({ id }) => id);
          expect(page.edges.map(({ node }) => node.id)).toEqual(ids);
          await knowsItsSurroundings(list, page, direction);
          if (side === 'front') seen.push(...ids);
          else seen.unshift(...ids);
          const { pageInfo } = page;
          if (side === 'front') cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
          else cursor = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
          await change(list, meanwhile.shift());
        } while (cursor !== null);
        const survivors = new Set(await idsOf(list, direction));
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(old.filter((id) => survivors.has(id))));
      }),
      { numRuns: 25 },
    );
  },
  120_000,
);

/** Nothing else changes the table between the page and this look. */
async function knowsItsSurroundings(list: List, { nodes, pageInfo, totalCount }: Page, direction: string) {
  const all = await idsOf(list, direction);
  expect(totalCount.count).toBe(all.length);
  if (nodes.length === 0) return;
  const ids = nodes.map(({ id }) => id);
  const begin = all.indexOf(ids[0] ?? '');
  expect(all.slice(begin, begin + ids.length)).toEqual(ids);
  expect(pageInfo.hasPreviousPage).toBe(begin > 0);
  expect(pageInfo.hasNextPage).toBe(begin + ids.length < all.length);
}

/** What the filter asks for, in order. */
function idsOf({ table, asked, direction: only }: List, given: string): Promise<string[]> {
  const direction = only ?? given;
  return api.db
    .query<{ id: string }>(`select id from ${table} where ${asked} order by created_at ${direction}, id ${direction}`)
    .then((rows) => rows.map(({ id }) => id));
}

async function change(list: List, { inserted, deleted }: Change = { inserted: [], deleted: [] }): Promise<void> {
  for (const { instant, isAsked } of inserted) await list.insert(instant, isAsked);
  for (const share of deleted) {
    const ids = await idsOf(list, 'ASC');
    await api.db.query(`delete from ${list.table} where id = $1`, [ids[Math.floor(share * ids.length)] ?? null]);
  }
}

async function empty({ table }: List): Promise<void> {
  await api.db.query(table === 'tasks' ? `delete from tasks where tags <> '{}'` : `truncate ${table} cascade`);
}

test.each(Object.keys(LISTS))('a cursor of %s that was changed is BAD_USER_INPUT', async (name) => {
  const list = LISTS[name];
  if (!list) throw new Error('expected the list to be known');
  await list.insert('2026-03-29T01:00:00Z', true);
  const { pageInfo } = await ask(list, { first: 1, direction: 'ASC' });
  const cursor = pageInfo.endCursor ?? '';
  for (const after of [`${cursor}A`, cursor.slice(1), cursor.replace(/.$/, (end) => (end === 'Q' ? 'g' : 'Q'))]) {
    const { errors } = await api.graphql(list.query, { first: 1, after, direction: 'ASC' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', faults: [{ field: ['after'] }] } }]);
  }
});
