import { startService } from '../ground/start-service.js';
import { startWebhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell } from '../report/table.js';
import { insertTasks, letGo } from './let-go.js';
import { takeTurns } from './take-turns.js';

const TASKS = 1000;
const ROUNDS = 5;
const SPREADS = [
  { name: 'at its first instant', overSeconds: 0 },
  { name: 'evenly over it', overSeconds: 1 },
];

export const second: Question = {
  name: 'second',
  title: 'How late are the POSTs of a thousand tasks of one second?',
  method: `One scheduler and one consumer as they are shipped (50 attempts at once), a webhook that answers at once, ${cell(TASKS)} tasks due in the same second. From
the instant that a task is due to the arrival of its POST; ${ROUNDS} rounds, medians.`,
  minutes: 2,
  async measure(ground) {
    const webhook = await startWebhook();
    const workers = [await startService('scheduler', ground), await startService('consumer', ground)];
    await insertTasks(ground, webhook, TASKS);
    const measured = await takeTurns(ROUNDS, SPREADS, ({ overSeconds }) => letGo(ground, webhook, overSeconds));
    await Promise.all(workers.map((worker) => worker.stop()));
    await webhook.stop();
    const rows = [...measured].map(([{ name }, rounds]) => [
      name,
      cell(median(rounds.map((lags) => lags.length))),
      ...[0.5, 0.99, 1].map((share) => cell(median(rounds.map((lags) => quantile(lags, share))))),
    ]);
    return [['due', 'POSTs', 'p50, ms', 'p99, ms', 'last, ms'], ...rows];
  },
};
