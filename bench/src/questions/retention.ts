import { setTimeout as sleep } from 'node:timers/promises';
import { removeExpiredRuns } from '@task-scheduler/scheduler/retention/remove-expired-runs';
import type { Ground } from '../ground/ground.js';
import { loadMuchHistory } from '../ground/load-much-history.js';
import { openSchedulerPorts } from '../ground/scheduler-ports.js';
import { startService } from '../ground/start-service.js';
import { startWebhook, type Webhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { insertTasks, letGo } from './let-go.js';
import { takeTurns } from './take-turns.js';

const HISTORY = { first: 1, last: 10_000_000, tasks: 10_000, fromDaysAgo: 45, untilDaysAgo: 0 };
const BATCHES = 200;
const BATCH = 1000;
const KEPT = { days: 30, failedDays: 90 };
const DUE = { tasks: 2000, seconds: 20 };
const ROUNDS = 2;
const STATISTICS_MS = 1200;

/** What dispatch felt, and how many runs went meanwhile. */
interface Felt {
  lags: number[];
  removedASecond: number;
}

export const retention: Question = {
  name: 'retention',
  title: 'How fast does old history go, and what does dispatch feel of it?',
  method: `${cell(HISTORY.last)} runs of the last ${HISTORY.fromDaysAgo} days with an attempt each, of which those older than ${KEPT.days} days go, unless they failed. First ${BATCHES} batches of ${cell(BATCH)}, one after the
other. Then one scheduler and one consumer, with \`RETENTION_DAYS=0\` and with ${KEPT.days}: ${cell(DUE.tasks)} tasks are due evenly over ${DUE.seconds} s; from the instant that a task is due to its POST;
${ROUNDS} rounds in turns, medians.`,
  minutes: 6,
  async measure(ground) {
    await loadMuchHistory(ground, HISTORY);
    const webhook = await startWebhook();
    const rows = [await batchesRow(ground), ...(await dispatchRows(ground, webhook))];
    await webhook.stop();
    return [['what', 'p50, ms', 'p99, ms', 'runs removed a second'], ...rows];
  },
};

async function batchesRow(ground: Ground): Promise<Table[number]> {
  const { ports, close } = openSchedulerPorts(ground);
  const times: number[] = [];
  let [after, removed]: [string | null, number] = [null, 0];
  for (let n = 0; n < BATCHES; n += 1) {
    const startedAt = performance.now();
    const removal = await removeExpiredRuns(ports.db, { after, limit: BATCH, kept: KEPT });
    times.push(performance.now() - startedAt);
    after = removal.last;
    removed += removal.removed;
  }
  await close();
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
  return [
    `a batch of ${cell(BATCH)}`,
    ...[0.5, 0.99].map((share) => cell(quantile(times, share), 1)),
    cell(removed / seconds),
  ];
}

async function dispatchRows(ground: Ground, webhook: Webhook): Promise<Table> {
  const settings = [
    { name: 'a POST while nothing goes', days: '0' },
    { name: 'a POST while history goes', days: String(KEPT.days) },
  ];
  const measured = await takeTurns(ROUNDS, settings, ({ days }) => felt(ground, webhook, days));
  return [...measured].map(([{ name }, rounds]) => [
    name,
    ...[0.5, 0.99].map((share) => cell(median(rounds.map(({ lags }) => quantile(lags, share))), 1)),
    cell(median(rounds.map(({ removedASecond }) => removedASecond))),
  ]);
}

async function felt(ground: Ground, webhook: Webhook, days: string): Promise<Felt> {
  const keeping = { RETENTION_DAYS: days, RETENTION_FAILED_DAYS: String(KEPT.failedDays) };
  const workers = [await startService('consumer', ground), await startService('scheduler', ground, keeping)];
  await ground.db.query('delete from tasks where webhook_url = $1', [webhook.url]);
  await insertTasks(ground, webhook, DUE.tasks);
  const [startedAt, before] = [performance.now(), await removedSoFar(ground)];
  const lags = await letGo(ground, webhook, DUE.seconds);
  const seconds = (performance.now() - startedAt) / 1000;
  const removedASecond = ((await removedSoFar(ground)) - before) / seconds;
  await Promise.all(workers.map((worker) => worker.stop()));
  return { lags, removedASecond };
}

async function removedSoFar({ db }: Ground): Promise<number> {
  await sleep(STATISTICS_MS); // Postgres' backends tell their statistics at most once a second
  const [row] = await db.query<{ removed: number }>(
    `select n_tup_del::float8 as removed from pg_stat_user_tables where relname = 'task_runs'`,
  );
  return row?.removed ?? Number.NaN;
}
