import { type Contender, countOf } from '../contenders/contender.js';
import { ours, queueRuns } from '../contenders/ours.js';
import type { Ground } from '../ground/ground.js';
import { loadMuchHistory } from '../ground/load-much-history.js';
import type { Question } from '../question.js';
import { median } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { deliver } from './delivery.js';

const SIZES = [10_000, 1_000_000, 10_000_000];
const TASKS = 1000;
const LOAD = { attempts: 5000, concurrency: 50, webhookDelayMs: 0 };
const ROUNDS = 3;

export const growth: Question = {
  name: 'growth',
  title: 'Does history slow a consumer down?',
  method: `So many runs of ${cell(TASKS)} tasks ended in the last 30 days, with an attempt each; ${cell(LOAD.attempts)} more are queued, then one consumer (${LOAD.concurrency} attempts at once) starts; the webhook
answers at once. From the first POST to the commit of the last attempt, ${ROUNDS} rounds, medians.`,
  minutes: 6,
  async measure(ground) {
    const rows = [];
    for (const [place, size] of SIZES.entries()) {
      const past = { first: (SIZES[place - 1] ?? 0) + 1, last: size, tasks: TASKS, fromDaysAgo: 30, untilDaysAgo: 0 };
      await loadMuchHistory(ground, past);
      rows.push(await rowOf(size, ground));
    }
    return [['runs in history', 'attempts/s', 'CPU ms an attempt', 'GB on disk'], ...rows];
  },
};

async function rowOf(size: number, ground: Ground): Promise<Table[number]> {
  const deliveries = [];
  for (let round = 1; round <= ROUNDS; round += 1) deliveries.push(await deliver(overHistory(), ground, LOAD));
  const [disk] = await ground.db.query<{ bytes: number }>(
    `select (pg_total_relation_size('task_runs') + pg_total_relation_size('task_logs'))::float8 as bytes`,
  );
  return [
    cell(size),
    cell(median(deliveries.map(({ attemptsASecond }) => attemptsASecond))),
    cell(median(deliveries.map(({ cpuMs }) => cpuMs)), 2),
    cell((disk?.bytes ?? Number.NaN) / 2 ** 30, 2),
  ];
}

/** Our consumer; what was before stays, and what has ended is counted by the index of active runs. */
function overHistory(): Contender {
  let queued = 0;
  return {
    ...ours,
    async enqueue(ground, count, webhookUrl) {
      queued = count;
      await queueRuns(ground, count, webhookUrl);
    },
    ended: async (ground) =>
      queued - (await countOf(ground, `task_runs where state in ('waiting', 'queued', 'running')`)),
  };
}
