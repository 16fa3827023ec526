import { setTimeout as sleep } from 'node:timers/promises';
import { bullmq } from '../contenders/bullmq.js';
import type { Contender, Pushed } from '../contenders/contender.js';
import { graphileWorker } from '../contenders/graphile-worker.js';
import { ours } from '../contenders/ours.js';
import { pgBoss } from '../contenders/pg-boss.js';
import { clockMs } from '../ground/clock.js';
import type { Ground } from '../ground/ground.js';
import { startWebhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { untilEnded } from './delivery.js';
import { takeTurns } from './take-turns.js';

const A_SECOND = 200;
const PUSHES = 1000;
const WARM_UP = 200;
const ROUNDS = 3;
const CONCURRENCY = 50;

const CONTENDERS: readonly Contender[] = [ours, bullmq('axios'), graphileWorker('axios'), pgBoss('axios')];

/** Of each POST, in milliseconds: since the command that showed it to workers, and since all that queuing it takes. */
interface Latencies {
  fromPush: number[];
  fromCall: number[];
}

export const idle: Question = {
  name: 'idle',
  title: 'How soon does an idle worker make the POST of what is queued?',
  method: `One worker process (${CONCURRENCY} attempts at once) with nothing to do; ${A_SECOND} attempts a second are queued, ${cell(PUSHES)} in each of ${ROUNDS} rounds in
which the contenders take turns; medians of the rounds. From the command that shows it to workers (LPUSH of the entry; a peer's own way to add) to the arrival of its POST.`,
  minutes: 2,
  async measure(ground) {
    for (const contender of CONTENDERS) await contender.prepare(ground);
    const measured = await takeTurns(ROUNDS, CONTENDERS, (contender) => latenciesOf(contender, ground));
    const rows = [...measured].map(([{ name }, rounds]) => rowOf(name, rounds, ({ fromPush }) => fromPush));
    const whole = rowOf('ours, its run inserted as well', measured.get(ours) ?? [], ({ fromCall }) => fromCall);
    return [['contender', 'p50, ms', 'p99, ms'], ...rows.toSpliced(1, 0, whole)];
  },
};

function rowOf(name: string, rounds: readonly Latencies[], pick: (round: Latencies) => number[]): Table[number] {
  const of = (share: number) => cell(median(rounds.map((round) => quantile(pick(round), share))), 1);
  return [name, of(0.5), of(0.99)];
}

async function latenciesOf(contender: Contender, ground: Ground): Promise<Latencies> {
  const webhook = await startWebhook();
  await contender.enqueue(ground, 0, webhook.url);
  const worker = await contender.start(ground, { webhookUrl: webhook.url, concurrency: CONCURRENCY });
  const push = () => contender.push(ground, webhook.url);
  await pushSteadily(WARM_UP, push);
  await untilEnded(() => webhook.count(), WARM_UP);
  await webhook.arrivals();
  const pushes = await pushSteadily(PUSHES, push);
  await untilEnded(() => webhook.count(), PUSHES);
  const arrivedAt = new Map((await webhook.arrivals()).map(({ task, at }) => [task, at]));
  await worker.stop();
  await webhook.stop();
  const since = (from: (push: Called) => number) =>
    pushes.map((push) => (arrivedAt.get(push.key) ?? Number.NaN) - from(push));
  return { fromPush: since(({ pushedAt }) => pushedAt), fromCall: since(({ calledAt }) => calledAt) };
}

interface Called extends Pushed {
  calledAt: number;
}

/** Each at its time, whether or not those before it are done. */
async function pushSteadily(count: number, push: () => Promise<Pushed>): Promise<Called[]> {
  const startedAt = clockMs();
  const pushes: Promise<Called>[] = [];
  for (let n = 0; n < count; n += 1) {
    await sleep(Math.max(0, startedAt + (n * 1000) / A_SECOND - clockMs()));
    const calledAt = clockMs();
    pushes.push(push().then((pushed) => ({ ...pushed, calledAt })));
  }
  return Promise.all(pushes);
}
