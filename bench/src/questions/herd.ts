import { startService } from '../ground/start-service.js';
import type { Ground } from '../ground/ground.js';
import { startWebhook, type Webhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { insertTasks, letGo } from './let-go.js';

const HERDS = [1000, 10_000];
const ROUNDS = 3;

export const herd: Question = {
  name: 'herd',
  title: 'How long after the instant that all tasks are due do their POSTs arrive?',
  method: `One scheduler and one consumer (200 attempts at once), a webhook that answers at once, and tasks that are all due at the same instant;
${ROUNDS} rounds, medians; one before them, in which the processes warm up, is not counted.`,
  minutes: 1,
  measure: async (ground) => {
    const webhook = await startWebhook();
    const consumer = { CONSUMER_CONCURRENCY: '200' };
    const workers = [await startService('scheduler', ground), await startService('consumer', ground, consumer)];
    const rows: Table[number][] = [];
    for (const tasks of HERDS) rows.push(await rowOf(tasks, ground, webhook));
    await Promise.all(workers.map((worker) => worker.stop()));
    await webhook.stop();
    return [['tasks', 'POSTs', 'first, ms', 'p99, ms', 'last, ms'], ...rows];
  },
};

async function rowOf(tasks: number, ground: Ground, webhook: Webhook): Promise<string[]> {
  await ground.db.query('truncate tasks cascade');
  await insertTasks(ground, webhook, tasks);
  await letGo(ground, webhook, 0);
  const rounds: number[][] = [];
  for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await letGo(ground, webhook, 0));
  const of = (pick: (lags: number[]) => number) => cell(median(rounds.map(pick)));
  return [
    cell(tasks),
    of((lags) => lags.length),
    of((lags) => Math.min(...lags)),
    of((lags) => quantile(lags, 0.99)),
    of((lags) => Math.max(...lags)),
  ];
}
