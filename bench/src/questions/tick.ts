import { createMend } from '@task-scheduler/scheduler/mend/mend';
import { paceOf } from '@task-scheduler/scheduler/mend/pace';
import { createTick } from '@task-scheduler/scheduler/tick/tick';
import type { Ground } from '../ground/ground.js';
import { loadTasks } from '../ground/load-tasks.js';
import { openSchedulerPorts } from '../ground/scheduler-ports.js';
import type { Question } from '../question.js';
import { quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';

const COUNTS = [1000, 100_000, 1_000_000];
const TURNS = 1000;
const WARM_UP = 100;

export const tick: Question = {
  name: 'tick',
  title: 'What does a scheduler cost that has nothing to do?',
  method: `One turn of its tick (new tasks, due tasks, the next one) and of its mend (lost consumers, retries that are due, entries that Redis lost), as they
are shipped but turning without pause, ${cell(TURNS)} times after a warm-up, over tasks that have a run each and are not due. It turns at least every 5 s and every second.`,
  minutes: 2,
  async measure(ground) {
    const rows = [];
    for (const count of COUNTS) {
      await loadTasks(ground, count);
      rows.push(await rowOf(count, ground));
    }
    return [['tasks', 'tick p50, ms', 'tick p99, ms', 'mend p50, ms', 'mend p99, ms'], ...rows];
  },
};

async function rowOf(count: number, ground: Ground): Promise<Table[number]> {
  const { ports, close } = openSchedulerPorts(ground);
  const ticks = await timesOf(createTick(ports, { pollMs: 5000, thresholdMs: 60_000 }));
  const mends = await timesOf(createMend(ports, paceOf(15)));
  await close();
  return [
    cell(count),
    ...[ticks, mends].flatMap((times) => [0.5, 0.99].map((share) => cell(quantile(times, share), 2))),
  ];
}

async function timesOf(turn: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < WARM_UP + TURNS; n += 1) {
    const startedAt = performance.now();
    await turn();
    times.push(performance.now() - startedAt);
  }
  return times.slice(WARM_UP);
}
