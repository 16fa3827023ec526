import { startService } from '../ground/start-service.js';
import type { Ground } from '../ground/ground.js';
import { startWebhook, type Webhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { insertTasks, letGo } from './let-go.js';

const HERDS = [1000, 10_000];
/** Node compiles what it has run often: after so many herds of ten thousand hardly anything is left to compile. */
const WARM_UP = 3;
const ROUNDS = 5;

export const herd: Question = {
  name: 'herd',
  title: 'How long after the instant that all tasks are due do their POSTs arrive?',
  method: `One scheduler and one consumer (200 attempts at once), a webhook that answers at once, and tasks that are all due at the same instant;
medians of ${ROUNDS} herds after ${WARM_UP} that are not counted, but for the last POST of the very first, in which both processes are still cold.`,
  minutes: 3,
  measure: async (ground) => {
    const webhook = await startWebhook();
    const rows: Table[number][] = [];
    for (const tasks of HERDS) rows.push(await rowOf(tasks, ground, webhook));
    await webhook.stop();
    return [['tasks', 'POSTs', 'first, ms', 'p99, ms', 'last, ms', 'last of the very first herd, ms'], ...rows];
  },
};

async function rowOf(tasks: number, ground: Ground, webhook: Webhook): Promise<string[]> {
  const consumer = { CONSUMER_CONCURRENCY: '200' };
  const workers = [await startService('scheduler', ground), await startService('consumer', ground, consumer)];
  await ground.db.query('truncate tasks cascade');
  await insertTasks(ground, webhook, tasks);
  const herds: number[][] = [];
  for (let round = 1; round <= WARM_UP + ROUNDS; round += 1) herds.push(await letGo(ground, webhook, 0));
  await Promise.all(workers.map((worker) => worker.stop()));
  const of = (pick: (lags: number[]) => number) => cell(median(herds.slice(WARM_UP).map(pick)));
  return [
    cell(tasks),
    of((lags) => lags.length),
    of((lags) => Math.min(...lags)),
    of((lags) => quantile(lags, 0.99)),
    of((lags) => Math.max(...lags)),
    cell(Math.max(...(herds[0] ?? []))),
  ];
}
