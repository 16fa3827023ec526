import type { Running } from '../contenders/contender.js';
import { startService } from '../contenders/ours.js';
import type { Ground } from '../ground/ground.js';
import { startWebhook, type Webhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { untilEnded } from './delivery.js';

const HERDS = [1000, 10_000];
const ROUNDS = 3;
/** Longer than a scheduler sleeps, so that every look before sees the instant to come. */
const AHEAD_SECONDS = 6;

/** Milliseconds from the instant that all tasks are due. */
interface Herd {
  first: number;
  p99: number;
  last: number;
  posts: number;
}

export const herd: Question = {
  name: 'herd',
  title: 'How long after the instant that all tasks are due do their POSTs arrive?',
  method: `One scheduler and one consumer (200 attempts at once), a webhook that answers at once, and tasks that are all due at the same instant;
${ROUNDS} rounds, medians.`,
  measure: async (ground) => {
    const webhook = await startWebhook();
    const workers = await startWorkers(ground);
    const rows: Table[number][] = [];
    for (const tasks of HERDS) rows.push(await rowOf(tasks, ground, webhook));
    await Promise.all(workers.map((worker) => worker.stop()));
    await webhook.stop();
    return [['tasks', 'POSTs', 'first, ms', 'p99, ms', 'last, ms'], ...rows];
  },
};

function startWorkers({ databaseUrl, redisUrl }: Ground): Promise<Running[]> {
  const servers = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl };
  return Promise.all([
    startService('scheduler', servers),
    startService('consumer', { ...servers, CONSUMER_CONCURRENCY: '200' }),
  ]);
}

async function rowOf(tasks: number, ground: Ground, webhook: Webhook): Promise<string[]> {
  await ground.db.query('truncate tasks cascade');
  await ground.db.query(
    `insert into tasks (name, schedule, webhook_url) select 'Task ' || n, '0 0 1 1 *', $1 from generate_series(1, $2) n`,
    [webhook.url, tasks],
  );
  await untilEnded(() => countOfTasks(ground, 'next_run_at is not null'), tasks);
  const herds: Herd[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) herds.push(await letGo(tasks, ground, webhook));
  const of = (pick: (herd: Herd) => number) => cell(median(herds.map(pick)));
  return [
    cell(tasks),
    of(({ posts }) => posts),
    of(({ first }) => first),
    of(({ p99 }) => p99),
    of(({ last }) => last),
  ];
}

async function letGo(tasks: number, ground: Ground, webhook: Webhook): Promise<Herd> {
  const [row] = await ground.db.query<{ dueAt: Date }>(
    `with moved as (update tasks set next_run_at = date_trunc('second', now()) + make_interval(secs => $1) returning next_run_at)
     select min(next_run_at) as "dueAt" from moved`,
    [AHEAD_SECONDS],
  );
  const dueAt = row?.dueAt.getTime() ?? Number.NaN;
  await untilEnded(() => webhook.count(), tasks);
  await untilEnded(() => countOfTasks(ground, `status = 'ready'`), tasks);
  const arrivals = await webhook.arrivals();
  const lags = arrivals.map(({ at }) => at - dueAt);
  return { first: Math.min(...lags), p99: quantile(lags, 0.99), last: Math.max(...lags), posts: arrivals.length };
}

async function countOfTasks({ db }: Ground, condition: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from tasks where ${condition}`);
  return row?.count ?? 0;
}
