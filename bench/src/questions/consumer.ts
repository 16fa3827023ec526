import { bullmq } from '../contenders/bullmq.js';
import type { Contender } from '../contenders/contender.js';
import { graphileWorker } from '../contenders/graphile-worker.js';
import { boundedLimit, limit } from '../contenders/limit.js';
import { literal } from '../contenders/literal.js';
import { ours } from '../contenders/ours.js';
import { pgBoss } from '../contenders/pg-boss.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { median } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { deliver } from './delivery.js';
import { takeTurns } from './take-turns.js';

/** Enough for every contender to be warm for most of them. */
const ATTEMPTS = 30_000;
/** The specification's loop takes so long for one that fewer must do. */
const LITERAL_ATTEMPTS = 1000;
const CONCURRENCIES = [50, 200];
const ROUNDS = 3;
const RATES = ['attemptsASecond', 'warmAttemptsASecond'] as const;

const CONTENDERS: readonly Contender[] = [
  ours,
  boundedLimit,
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
  method: `${cell(ATTEMPTS)} attempts are queued, then one worker process starts; the webhook answers at once. Counted from the first POST to the commit of the
last attempt, warm without the first third of them, in ${ROUNDS} rounds in which the contenders take turns; medians. A peer's attempt is its own bookkeeping and one row of a log; the limit is the tightest loop that keeps run, lease and fence. CPU is that of
worker, Postgres and Redis from the first POST on.`,
  minutes: 16,
  measure: async (ground) => {
    for (const contender of CONTENDERS) await contender.prepare(ground);
    const rows = [];
    for (const concurrency of CONCURRENCIES) rows.push(...(await rowsAt(concurrency, ground)));
    return [
      [
        'contender',
        'concurrency',
        'attempts/s',
        'ours is … ×',
        'warm, attempts/s',
        'ours is … ×',
        'CPU ms an attempt',
        'of it worker',
        'commits a 1,000',
      ],
      ...rows,
    ];
  },
};

async function rowsAt(concurrency: number, ground: Ground): Promise<Table> {
  // One by one is what the specification's loop does, whatever we ask for.
  const contenders = concurrency === CONCURRENCIES[0] ? CONTENDERS : CONTENDERS.filter((each) => each !== literal);
  const measured = await takeTurns(ROUNDS, contenders, async (contender, round) => {
    const attempts = contender === literal ? LITERAL_ATTEMPTS : ATTEMPTS;
    const delivery = await deliver(contender, ground, { attempts, concurrency, webhookDelayMs: 0 });
    console.error(`round ${round}, ${concurrency}: ${contender.name} ${delivery.attemptsASecond.toFixed(0)}/s`);
    return delivery;
  });
  const rateOf = (contender: Contender, rate: (typeof RATES)[number]) =>
    median((measured.get(contender) ?? []).map((delivery) => delivery[rate]));
  return [...measured].map(([contender, deliveries]) => [
    contender.name,
    contender === literal ? '1' : String(concurrency),
    ...RATES.flatMap((rate) => [cell(rateOf(contender, rate)), cell(rateOf(ours, rate) / rateOf(contender, rate), 2)]),
    cell(median(deliveries.map(({ cpuMs }) => cpuMs)), 2),
    cell(median(deliveries.map(({ workerCpuMs }) => workerCpuMs)), 2),
    cell(median(deliveries.map(({ commits }) => commits))),
  ]);
}
