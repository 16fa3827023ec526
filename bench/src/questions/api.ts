import { freePort } from '@task-scheduler/local/processes/port';
import { askFor, askOnce } from '../api/ask.js';
import { seedHistory } from '../api/seed-history.js';
import { startApi } from '../api/start-api.js';
import { cpuSecondsOf } from '../ground/cpu-seconds.js';
import { startForked } from '../ground/forked.js';
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
const LAST_FIVE = `{ tasks(first: 20) {
  nodes { id name status createdAt taskLogs(first: 5) { nodes { id status retryCount executionTime createdAt } } }
} }`;

export const api: Question = {
  name: 'api',
  title: 'How fast does the API answer?',
  method: `One API process, ${cell(HISTORY.tasks)} tasks and ${cell(HISTORY.attempts)} attempts of the last ${HISTORY.days} days; every query for ${SECONDS} s, after
a warm-up. The dashboard asks for 50 tasks with newest attempt, 30 statuses and next run. The limit is a bare \`node:http\` server that knows one answer only.
Statistics are of 24 hours that nobody asked for before, ${STATISTICS} times. CPU is that of the answering process, without Postgres.`,
  async measure(ground) {
    await seedHistory(ground.db, HISTORY);
    const ours = await startApi(ground);
    const port = await freePort();
    const bare = await startForked('api/bare-main.js', { port, databaseUrl: ground.databaseUrl });
    const limit = { url: `http://127.0.0.1:${port}/`, pid: bare.pid };
    const rows = [
      await rowOf('dashboard, one at a time', ours, DASHBOARD, 1),
      await rowOf('dashboard, 20 in flight', ours, DASHBOARD, 20),
      await rowOf('50 attempts, first page', ours, pageAfter(null), 1),
      await rowOf('50 attempts, a page in the middle', ours, pageAfter(await cursorInTheMiddle(ours.url)), 1),
      await rowOf('20 tasks with 5 attempts, 10 in flight', ours, LAST_FIVE, 10),
      await rowOf('the same, limit', limit, LAST_FIVE, 10),
      await statisticsRow(ours.url),
    ];
    await bare.stop();
    await ours.stop();
    return [['query', 'answers/s', 'p50, ms', 'p95, ms', 'CPU an answer, ms'], ...rows];
  },
};

async function rowOf(
  name: string,
  { url, pid }: { url: string; pid: number },
  query: string,
  connections: number,
): Promise<Table[number]> {
  await askFor(1, connections, url, query); // what is compiled at first is not measured
  const cpuBefore = cpuSecondsOf(pid);
  const times = await askFor(SECONDS, connections, url, query);
  const cpuMs = ((cpuSecondsOf(pid) - cpuBefore) * 1000) / times.length;
  return [name, cell(times.length / SECONDS), ...spreadOf(times), cell(cpuMs, 2)];
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
