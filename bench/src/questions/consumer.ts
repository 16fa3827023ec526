import { bullmq } from '../contenders/bullmq.js';
import type { Contender } from '../contenders/contender.js';
import { graphileWorker } from '../contenders/graphile-worker.js';
import { limit } from '../contenders/limit.js';
import { literal } from '../contenders/literal.js';
import { ours } from '../contenders/ours.js';
import { pgBoss } from '../contenders/pg-boss.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { median } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { deliver, type Delivery } from './delivery.js';

const ATTEMPTS = 5000;
/** The specification's loop takes so long for one that fewer must do. */
const LITERAL_ATTEMPTS = 1000;
const CONCURRENCIES = [50, 200];
const ROUNDS = 3;

const CONTENDERS: readonly Contender[] = [
  ours,
  limit,
  bullmq('axios'),
  bullmq('undici'),
  graphileWorker('axios'),
  graphileWorker('undici'),
  pgBoss('axios'),
  pgBoss('undici'),
  literal,
];

export const consumer: Question = {
  name: 'consumer',
  title: 'How many webhooks does one worker process deliver, durably logged?',
  method: `${ATTEMPTS} attempts are queued, then one worker process starts; the webhook answers at once. Counted from the first POST to the commit of the
last attempt, in ${ROUNDS} rounds in which the contenders take turns; medians. A peer's attempt is its own bookkeeping and one row of a log. CPU is that of
worker, Postgres and Redis from the first POST on.`,
  measure: async (ground) => {
    for (const contender of CONTENDERS) await contender.prepare(ground);
    const tables = [];
    for (const concurrency of CONCURRENCIES) tables.push(...(await rowsAt(concurrency, ground)));
    return [
      ['contender', 'concurrency', 'attempts/s', 'ours is … ×', 'CPU ms an attempt', 'of it worker', 'commits a 1,000'],
      ...tables,
    ];
  },
};

async function rowsAt(concurrency: number, ground: Ground): Promise<Table> {
  const deliveries = new Map<Contender, Delivery[]>(CONTENDERS.map((contender) => [contender, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const contender of CONTENDERS) {
      const attempts = contender === literal ? LITERAL_ATTEMPTS : ATTEMPTS;
      const delivery = await deliver(contender, ground, { attempts, concurrency, webhookDelayMs: 0 });
      console.error(`round ${round}, ${concurrency}: ${contender.name} ${delivery.attemptsASecond.toFixed(0)}/s`);
      deliveries.get(contender)?.push(delivery);
    }
  }
  const rateOf = (contender: Contender) =>
    median((deliveries.get(contender) ?? []).map(({ attemptsASecond }) => attemptsASecond));
  return [...deliveries].map(([contender, measured]) => [
    contender.name,
    contender === literal ? '1' : String(concurrency),
    cell(rateOf(contender)),
    cell(rateOf(ours) / rateOf(contender), 2),
    cell(median(measured.map(({ cpuMs }) => cpuMs)), 2),
    cell(median(measured.map(({ workerCpuMs }) => workerCpuMs)), 2),
    cell(median(measured.map(({ commits }) => commits))),
  ]);
}
