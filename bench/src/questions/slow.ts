import { bullmq } from '../contenders/bullmq.js';
import type { Contender } from '../contenders/contender.js';
import { graphileWorker } from '../contenders/graphile-worker.js';
import { limit } from '../contenders/limit.js';
import { ours } from '../contenders/ours.js';
import { pgBoss } from '../contenders/pg-boss.js';
import type { Question } from '../question.js';
import { median } from '../report/spread.js';
import { cell } from '../report/table.js';
import { deliver } from './delivery.js';
import { takeTurns } from './take-turns.js';

const LOAD = { attempts: 30_000, concurrency: 200, webhookDelayMs: 100 };
const MOST_A_SECOND = (LOAD.concurrency * 1000) / LOAD.webhookDelayMs;
const ROUNDS = 3;

const CONTENDERS: readonly Contender[] = [ours, limit, bullmq('axios'), graphileWorker('axios'), pgBoss('axios')];

export const slow: Question = {
  name: 'slow',
  title: 'Does a slow webhook keep every slot of a worker busy?',
  method: `${cell(LOAD.attempts)} attempts are queued, then one worker process starts; the webhook answers after ${LOAD.webhookDelayMs} ms, and ${LOAD.concurrency} attempts go on at once: no more than
${cell(MOST_A_SECOND)} a second are possible. From the first POST to the commit of the last attempt, ${ROUNDS} rounds in which the contenders take turns; medians.`,
  minutes: 6,
  async measure(ground) {
    for (const contender of CONTENDERS) await contender.prepare(ground);
    const measured = await takeTurns(ROUNDS, CONTENDERS, (contender) => deliver(contender, ground, LOAD));
    const rows = [...measured].map(([{ name }, deliveries]) => {
      const rate = median(deliveries.map(({ attemptsASecond }) => attemptsASecond));
      const cpuMs = median(deliveries.map((delivery) => delivery.cpuMs));
      return [name, cell(rate), cell(rate / MOST_A_SECOND, 2), cell(cpuMs, 2)];
    });
    return [['contender', 'attempts/s', 'of what is possible', 'CPU ms an attempt'], ...rows];
  },
};
