import { askFor, askOnce } from '../api/ask.js';
import { type Answerer, limit, ours, plain, postgraphile } from '../api/contenders.js';
import { type Answers, measureAnswers } from '../api/measure-answers.js';
import { seedHistory } from '../api/seed-history.js';
import type { Api } from '../api/start-api.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { median, quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';
import { takeTurns } from './take-turns.js';

const HISTORY = { tasks: 10_000, attempts: 9_000_000, days: 30 };
const ANSWERERS: readonly Answerer[] = [ours, limit, postgraphile, plain];
const CONNECTIONS = 10;
const ROUNDS = 5;
const SECONDS = 4;

export const nested: Question = {
  name: 'nested',
  title: 'How fast are 20 tasks with their last 5 attempts each, over nine million attempts?',
  method: `${cell(HISTORY.tasks)} tasks, ${cell(HISTORY.attempts)} attempts, ${CONNECTIONS} connections; one process each, with at most 10 connections to Postgres. ${ROUNDS} rounds of ${SECONDS} s
in which the contenders take turns, after a warm-up; medians. The limit knows this one answer and does not read the question. CPU is that of the answering
process, and that of Postgres. PostGraphile takes part after \`npm ci --prefix bench/peers\`.`,
  minutes: 5,
  async measure(ground) {
    await seedHistory(ground.db, HISTORY);
    return compareAnswerers(ground);
  },
};

interface Ready {
  answerer: Answerer;
  api: Api;
}

export async function compareAnswerers(ground: Ground): Promise<Table> {
  const ready: Ready[] = [];
  for (const answerer of ANSWERERS) {
    const api = await answerer.start(ground);
    if (api !== null) ready.push({ answerer, api });
  }
  for (const each of ready) await warmUp(each);
  const measured = await takeTurns(ROUNDS, ready, async ({ answerer, api: { url, pid } }) => {
    const query = answerer.lastFive;
    return measureAnswers(ground, { url, pid, query, connections: CONNECTIONS, seconds: SECONDS });
  });
  for (const { api } of ready) await api.stop();
  const rates = new Map([...measured].map(([{ answerer }, answers]) => [answerer, rateOf(answers)]));
  return [
    [
      'contender',
      'answers/s',
      'of the limit',
      'ours is … ×',
      'p50, ms',
      'p95, ms',
      'CPU an answer, ms',
      'of Postgres, ms',
    ],
    ...[...measured].map(([{ answerer }, answers]) => rowOf(answerer, answers, rates)),
  ];
}

/** What is compiled at first is not measured; and everybody must answer the same hundred attempts. */
async function warmUp({ answerer, api: { url } }: Ready): Promise<void> {
  const text = await askOnce(url, answerer.lastFive);
  const attempts = text.match(/"executionTime"/g)?.length ?? 0;
  if (attempts !== 100) throw new Error(`expected ${answerer.name} to answer 100 attempts, got: ${attempts}`);
  await askFor(2, CONNECTIONS, url, answerer.lastFive);
}

const rateOf = (answers: readonly Answers[]) => median(answers.map(({ aSecond }) => aSecond));

function rowOf(answerer: Answerer, answers: readonly Answers[], rates: ReadonlyMap<Answerer, number>): Table[number] {
  const rate = rateOf(answers);
  const times = answers.flatMap(({ timesMs }) => timesMs);
  return [
    answerer.name,
    cell(rate),
    cell(rate / (rates.get(limit) ?? Number.NaN), 2),
    cell((rates.get(ours) ?? Number.NaN) / rate, 2),
    cell(quantile(times, 0.5), 1),
    cell(quantile(times, 0.95), 1),
    cell(median(answers.map(({ cpuMs }) => cpuMs)), 2),
    cell(median(answers.map(({ serversCpuMs }) => serversCpuMs)), 2),
  ];
}
