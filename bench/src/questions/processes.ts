import { oursOf } from '../contenders/ours.js';
import type { Question } from '../question.js';
import { median } from '../report/spread.js';
import { cell } from '../report/table.js';
import { deliver } from './delivery.js';
import { takeTurns } from './take-turns.js';

const COUNTS = [1, 2, 4];
const LOAD = { attempts: 20_000, concurrency: 50, webhookDelayMs: 0 };
const ROUNDS = 3;

const FLEETS = COUNTS.map((processes) => oursOf({ name: String(processes), processes }));

export const processes: Question = {
  name: 'processes',
  title: 'What do more processes of one consumer bring?',
  method: `\`CONSUMER_PROCESSES\`, each with ${LOAD.concurrency} attempts at once; ${cell(LOAD.attempts)} attempts are queued, then the consumer starts; the webhook answers at once. They share the
cores with Postgres, Redis and the webhook. From the first POST to the commit of the last attempt, ${ROUNDS} rounds in which they take turns; medians.`,
  minutes: 3,
  async measure(ground) {
    const measured = [...(await takeTurns(ROUNDS, FLEETS, (fleet) => deliver(fleet, ground, LOAD)))];
    const rates = measured.map(([, deliveries]) => median(deliveries.map(({ attemptsASecond }) => attemptsASecond)));
    const rows = measured.map(([{ name }, deliveries], place) => [
      name,
      cell(rates[place] ?? Number.NaN),
      cell((rates[place] ?? Number.NaN) / (rates[0] ?? Number.NaN), 2),
      cell(median(deliveries.map(({ cpuMs }) => cpuMs)), 2),
    ]);
    return [['processes', 'attempts/s', '… × one process', 'CPU ms an attempt'], ...rows];
  },
};
