import { askFor, askOnce } from '../api/ask.js';
import { plain } from '../api/contenders.js';
import { measureAnswers } from '../api/measure-answers.js';
import { seedHistory } from '../api/seed-history.js';
import { startApi } from '../api/start-api.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';

const HISTORY = { tasks: 10_000, attempts: 1_000_000, days: 30 };
const SECONDS = 5;
const STATISTICS = 20;
const DAY_MS = 86_400_000;

const DASHBOARD = `{ tasks(first: 50) {
  nodes { id name schedule scheduleDescription status enabled nextRunAt lastLog { status createdAt } health(last: 30) { recent } }
  pageInfo { hasNextPage endCursor }
} }`;
/** The same of tasks that are paged by OFFSET and counted. Nothing puts its schedules into words. */
const PLAIN_DASHBOARD = `{ tasks(first: 50) {
  nodes { id name schedule status enabled nextRunAt lastLog: taskLogs(first: 1) { status createdAt } recent: taskLogs(first: 30) { status } }
  totalCount
} }`;

export const api: Question = {
  name: 'api',
  title: 'How fast does the API answer?',
  method: `One API process, ${cell(HISTORY.tasks)} tasks and ${cell(HISTORY.attempts)} attempts of the last ${HISTORY.days} days; every query for ${SECONDS} s, after
a warm-up. The dashboard asks for 50 tasks with newest attempt, 30 statuses and next run. Plain is a Nest application with TypeORM's \`findAndCount\`, that is OFFSET
and count(*), and a \`find\` for each task's attempts. Statistics are of 24 hours that nobody asked for before, ${STATISTICS} times. CPU is that of the answering process, without Postgres.`,
  minutes: 2,
  async measure(ground) {
    await seedHistory(ground.db, HISTORY);
    const ours = await startApi(ground);
    const rows = [
      await rowOf(ground, 'dashboard, one at a time', ours, DASHBOARD, 1),
      await rowOf(ground, 'dashboard, 20 in flight', ours, DASHBOARD, 20),
      await rowOf(ground, '50 attempts, first page', ours, pageAfter(null), 1),
      await rowOf(ground, '50 attempts, a page in the middle', ours, pageAfter(await cursorInTheMiddle(ours.url)), 1),
      await statisticsRow(ours.url),
    ];
    await ours.stop();
    return [['query', 'answers/s', 'p50, ms', 'p95, ms', 'CPU an answer, ms'], ...rows, ...(await plainRows(ground))];
  },
};

async function plainRows(ground: Ground): Promise<Table> {
  const server = await plain.start(ground);
  if (server === null) return [];
  const page = (offset: number) =>
    `{ taskLogs(first: 50, offset: ${offset}) { nodes { id status createdAt } totalCount } }`;
  const rows = [
    await rowOf(ground, 'plain: dashboard, one at a time', server, PLAIN_DASHBOARD, 1),
    await rowOf(ground, 'plain: dashboard, 20 in flight', server, PLAIN_DASHBOARD, 20),
    await rowOf(ground, 'plain: 50 attempts, first page', server, page(0), 1),
    await rowOf(ground, 'plain: 50 attempts, a page in the middle', server, page(HISTORY.attempts / 2), 1),
  ];
  await server.stop();
  return rows;
}

async function rowOf(
  ground: Ground,
  name: string,
  { url, pid }: { url: string; pid: number },
  query: string,
  connections: number,
): Promise<Table[number]> {
  await askFor(1, connections, url, query); // what is compiled at first is not measured
  const { aSecond, timesMs, cpuMs } = await measureAnswers(ground, { url, pid, query, connections, seconds: SECONDS });
  return [name, cell(aSecond, aSecond < 10 ? 1 : 0), ...spreadOf(timesMs), cell(cpuMs, 2)];
}

async function statisticsRow(url: string): Promise<Table[number]> {
  const times: number[] = [];
  for (let n = 0; n < STATISTICS; n += 1) {
    const from = new Date(Date.now() - DAY_MS).toISOString();
    const startedAt = performance.now();
    await askOnce(url, `{ stats(from: "${from}") { attempts { total failed p95ExecutionTime } } }`);
    times.push(performance.now() - startedAt);
  }
  return ['statistics of 24 hours', cell(Number.NaN), ...spreadOf(times), cell(Number.NaN)];
}

const spreadOf = (times: readonly number[]) => [0.5, 0.95].map((share) => cell(quantile(times, share), 1));

function pageAfter(cursor: string | null): string {
  return `{ taskLogs(first: 50, after: ${JSON.stringify(cursor)}) { nodes { id status createdAt } pageInfo { endCursor } } }`;
}

async function cursorInTheMiddle(url: string): Promise<string> {
  const middle = new Date(Date.now() - (HISTORY.days / 2) * DAY_MS).toISOString();
  const query = `{ taskLogs(first: 1, filter: { createdAt: { lt: "${middle}" } }) { pageInfo { endCursor } } }`;
  const [, cursor] = /"endCursor":"([^"]+)"/.exec(await askOnce(url, query)) ?? [];
  if (cursor === undefined) throw new Error('expected an attempt in the middle, got none');
  return cursor;
}
