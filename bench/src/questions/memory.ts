import { setTimeout as sleep } from 'node:timers/promises';
import { askOnce } from '../api/ask.js';
import { startApi } from '../api/start-api.js';
import { residentMb } from '../ground/cpu-seconds.js';
import { startForked } from '../ground/forked.js';
import type { Ground } from '../ground/ground.js';
import { startService } from '../ground/start-service.js';
import { startWebhook } from '../ground/webhook.js';
import type { Question } from '../question.js';
import { slopeOf } from '../report/slope.js';
import { cell, type Table } from '../report/table.js';
import { insertTasks } from './let-go.js';

const ATTEMPTS = 1_000_000;
const MOST_SECONDS = 330;
const TASKS = 5000;
const SAMPLE_MS = 500;
const SHARES = [0.25, 0.5, 0.75, 1];

const DASHBOARD = `{ tasks(first: 50) { nodes { id name status nextRunAt lastLog { status createdAt } } } }`;

export const memory: Question = {
  name: 'memory',
  title: 'How much memory do our processes hold under load?',
  method: `One scheduler, one consumer (50 attempts at once) and one API for ${cell(ATTEMPTS)} attempts, or ${MOST_SECONDS} s: ${cell(TASKS)} tasks are due again as soon as they have run. The
API answers a list of 50 tasks twice a second and tells one subscriber of every change. Resident memory, looked at twice a second; growth is that of the
second half, as a line through it.`,
  minutes: 6,
  async measure(ground) {
    const webhook = await startWebhook();
    const scheduler = await startService('scheduler', ground, { SCHEDULER_POLL_MS: '100' });
    const consumer = await startService('consumer', ground);
    const api = await startApi(ground);
    await insertTasks(ground, webhook, TASKS);
    const subscriber = await startForked('questions/subscribers-main.js', {
      url: api.url.replace('http', 'ws'),
      count: 1,
    });
    const pids = { scheduler: scheduler.pid, consumer: consumer.pid, api: api.pid };
    const samples = await watch(ground, pids, () => askOnce(api.url, DASHBOARD), webhook.count);
    await subscriber.stop();
    await Promise.all([scheduler.stop(), consumer.stop(), api.stop()]);
    await webhook.stop();
    return tableOf(Object.keys(pids), samples);
  },
};

/** What each process held, in megabytes, in the order of `pids`, after so many attempts. */
interface Sample {
  attempts: number;
  held: number[];
}

async function watch(
  { db }: Ground,
  pids: Readonly<Record<string, number>>,
  ask: () => Promise<unknown>,
  countAttempts: () => Promise<number>,
): Promise<Sample[]> {
  // Every row of `tasks` moves several times a second here: a vacuum a minute, as the default has it, comes too late.
  await db.query(`alter system set autovacuum_naptime = '5s'`);
  await db.query('select pg_reload_conf()');
  const samples: Sample[] = [];
  const end = performance.now() + MOST_SECONDS * 1000;
  for (let attempts = 0; attempts < ATTEMPTS && performance.now() < end;) {
    await db.query(DUE_AGAIN);
    await ask();
    attempts = await countAttempts();
    samples.push({ attempts, held: Object.values(pids).map(residentMb) });
    await sleep(SAMPLE_MS);
  }
  return samples;
}

function tableOf(names: readonly string[], samples: readonly Sample[]): Table {
  const attempts = samples.at(-1)?.attempts ?? 0;
  const rows = names.map((name, place) => {
    const held = (sample: Sample | undefined) => sample?.held[place] ?? Number.NaN;
    const after = (share: number) => held(samples.find((sample) => sample.attempts >= share * attempts));
    const half = samples.filter((sample) => sample.attempts >= attempts / 2);
    const growth = slopeOf(half.map((sample) => [sample.attempts / 1_000_000, held(sample)]));
    return [
      name,
      ...[0, ...SHARES].map((share) => cell(after(share))),
      cell(Math.max(...samples.map(held))),
      cell(growth, 1),
    ];
  });
  const marks = SHARES.map((share) => `after ${cell(share * attempts)}`);
  return [['MB', 'at first', ...marks, 'most', 'growth a million'], ...rows];
}

const DUE_AGAIN = `update tasks set next_run_at = now() where status = 'ready' and next_run_at > now()`;
