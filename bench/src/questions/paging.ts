import type { TaskLogFilterDto } from '@task-scheduler/api/dist/core/dtos/index.js';
import type { IDataServices } from '@task-scheduler/api/dist/core/abstracts/index.js';
import { readPage } from '@task-scheduler/api/dist/core/paging/page-request.js';
import { encodeCursor } from '@task-scheduler/api/dist/core/paging/position.js';
import { explain } from '../api/explain.js';
import { type Lists, openLists } from '../api/lists.js';
import { seedHistory } from '../api/seed-history.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { cell } from '../report/table.js';

const SIZES = [1_000_000, 10_000_000];
const HISTORY = { tasks: 10_000, days: 30 };
const ORDER = { field: 'CREATED_AT', direction: 'DESC' } as const;
const TIMES = 11;

export const paging: Question = {
  name: 'paging',
  title: 'What does a page of 50 attempts cost, at any depth?',
  method: `The very statements that the API sends for \`taskLogs(first: 50)\`, in Postgres alone: planning and execution, medians of ${TIMES}, in milliseconds. Deep/first is the
slower of middle and end by the first page. Beside it the same page by OFFSET, every row counted, and the API's capped count; –, where that is not asked.`,
  minutes: 5,
  async measure(ground) {
    const rows: string[][] = [];
    for (const attempts of SIZES) {
      await ground.db.query('truncate tasks cascade');
      await seedHistory(ground.db, { ...HISTORY, attempts });
      rows.push(...(await pagesOf(ground)));
    }
    return [COLUMNS, ...rows];
  },
};

const COLUMNS = [
  'attempts',
  'of them',
  'first',
  'middle',
  'end',
  'deep/first',
  'OFFSET, middle',
  'OFFSET, end',
  'count(*)',
  'capped count',
];

interface Filtered {
  name: string;
  filter: TaskLogFilterDto;
  /** The same for who pages by OFFSET. */
  condition: string;
}

export async function pagesOf(ground: Ground): Promise<string[][]> {
  const lists = openLists(ground);
  const rows: string[][] = [];
  const total = await countOf(ground, 'true');
  for (const filtered of await filtersOf(ground)) rows.push([cell(total), ...(await rowOf(ground, lists, filtered))]);
  await lists.close();
  return rows;
}

/** Each filter that an index serves. */
async function filtersOf({ db }: Ground): Promise<Filtered[]> {
  const [newest] = await db.query<{ taskId: string; from: Date; to: Date }>(
    `select task_id as "taskId", created_at - interval '8 days' as from, created_at - interval '1 day' as to
     from task_logs order by created_at desc, id desc limit 1`,
  );
  if (newest === undefined) throw new Error('expected attempts, got none');
  const { taskId, from, to } = newest;
  const week = `created_at >= '${from.toISOString()}' and created_at < '${to.toISOString()}'`;
  return [
    { name: 'all', filter: {}, condition: 'true' },
    { name: 'of one task', filter: { taskIds: [taskId] }, condition: `task_id = '${taskId}'` },
    { name: 'failed', filter: { status: ['failed'] }, condition: `status = 'failed'` },
    {
      name: 'failed for one reason',
      filter: { failureKind: ['http_status'] },
      condition: `status = 'failed' and failure_kind = 'http_status'`,
    },
    { name: 'answered with 500', filter: { responseStatus: [500] }, condition: 'response_status = 500' },
    { name: 'of a week', filter: { createdAt: { gte: from, lt: to } }, condition: week },
  ];
}

async function rowOf({ db }: Ground, lists: Lists, { name, filter, condition }: Filtered): Promise<string[]> {
  const count = await countOf({ db }, condition);
  const half = Math.floor(count / 2);
  const last = Math.max(0, count - 50);
  const page = async (offset: number) => {
    const after = offset === 0 ? null : await cursorAt({ db }, condition, offset);
    const ask = ({ taskLogs }: IDataServices) => taskLogs.getPage(filter, readPage({ first: 50, after }, ORDER));
    return (await explain(db, await lists.statementOf(ask), TIMES)).ms;
  };
  const [first, middle, end] = [await page(0), await page(half), await page(last)];
  // OFFSET and count(*) take seconds: once is enough.
  const ms = async (text: string, times = 0) => (await explain(db, { text, values: [] }, times)).ms;
  const offset = (skipped: number) => ms(`${pageBy(condition)} offset ${skipped}`);
  const capped = `select count(*) from (select from task_logs row where ${condition} limit 10001) counted`;
  return [
    name,
    ...[first, middle, end].map((each) => cell(each, 2)),
    cell(Math.max(middle, end) / first, 2),
    cell(await offset(half), 1),
    cell(await offset(last), 1),
    cell(await ms(`select count(*) from task_logs row where ${condition}`), 1),
    cell(await ms(capped, TIMES), 1),
  ];
}

const pageBy = (condition: string) =>
  `select * from task_logs row where ${condition} order by created_at desc, id desc limit 50`;

async function countOf({ db }: Pick<Ground, 'db'>, condition: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from task_logs row where ${condition}`,
  );
  return row?.count ?? 0;
}

/** Of the row after which the page begins. */
async function cursorAt({ db }: Pick<Ground, 'db'>, condition: string, offset: number): Promise<string> {
  const [position] = await db.query<{ key: string; id: string }>(
    `select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, id
     from (${pageBy(condition)} offset ${offset - 1}) row
     limit 1`,
  );
  if (position === undefined) throw new Error(`expected an attempt at ${offset}, got none`);
  return encodeCursor('CREATED_AT', position);
}
