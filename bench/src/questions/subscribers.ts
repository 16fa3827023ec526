import { setTimeout as sleep } from 'node:timers/promises';
import { createEventPublisher, type EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { startChild } from '@task-scheduler/local/processes/child';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { waitHealthy } from '@task-scheduler/local/wait-healthy';
import { clockMs } from '../ground/clock.js';
import { cpuSecondsOf, residentMb } from '../ground/cpu-seconds.js';
import { type Forked, startForked } from '../ground/forked.js';
import type { Ground } from '../ground/ground.js';
import type { Question } from '../question.js';
import { quantile } from '../report/spread.js';
import { cell, type Table } from '../report/table.js';

const COUNTS = [1, 100, 1000];
const CHANGES = 30;
/** Longer than the API's pause between two messages: each change is told as soon as it can be. */
const PAUSE_MS = 400;

export const subscribers: Question = {
  name: 'subscribers',
  title: 'What do live subscriptions cost?',
  method: `One API process; so many clients, a WebSocket each, follow one task with a nested field. The task is changed ${CHANGES} times, each time after a
pause. Latency is from the commit to the arrival at a client, over all clients. CPU is the API's for one change told to all of them.`,
  minutes: 2,
  async measure(ground) {
    const rows = [];
    for (const count of COUNTS) rows.push(await rowOf(count, ground));
    return [
      ['clients', 'RSS before, MB', 'RSS held, MB', 'KB a client', 'p50, ms', 'p99, ms', 'CPU a change, ms'],
      ...rows,
    ];
  },
};

async function rowOf(count: number, ground: Ground): Promise<Table[number]> {
  const [task] = await ground.db.query<{ id: string }>(
    `insert into tasks (name, schedule, webhook_url) values ('Followed', '0 0 1 1 *', 'http://127.0.0.1:9/') returning id`,
  );
  if (!task) throw new Error('expected a task to be inserted');
  const api = await startApi(ground);
  const before = residentMb(api.pid);
  const clients = await startForked('questions/subscribers-main.js', { url: api.url, count, ids: [task.id] });
  const events = createEventPublisher(ground.redis);
  const latencies = [];
  await changeOnce(ground, events, clients, task.id, count); // what is compiled and connected at the first is not measured
  const cpuBefore = cpuSecondsOf(api.pid);
  for (let n = 0; n < CHANGES; n += 1) latencies.push(...(await changeOnce(ground, events, clients, task.id, count)));
  const cpuMs = ((cpuSecondsOf(api.pid) - cpuBefore) * 1000) / CHANGES;
  const held = residentMb(api.pid);
  await events.close();
  await clients.stop();
  await api.stop();
  return [
    cell(count),
    cell(before),
    cell(held),
    cell(count < 100 ? Number.NaN : ((held - before) * 1024) / count), // of a few, the heap's own moods
    cell(quantile(latencies, 0.5), 1),
    cell(quantile(latencies, 0.99), 1),
    cell(cpuMs, 1),
  ];
}

/** Changes the task, and answers after how many milliseconds each client knew. */
async function changeOnce(
  { db }: Ground,
  events: EventPublisher,
  clients: Forked,
  taskId: string,
  count: number,
): Promise<number[]> {
  await db.query(`update tasks set name = 'Followed ' || clock_timestamp() where id = $1`, [taskId]);
  const committedAt = clockMs();
  events.announce({ tasks: [taskId] });
  await sleep(PAUSE_MS);
  while (Number(await clients.ask('count')) < count) await sleep(20);
  const arrivals = await clients.ask('arrivals');
  return Array.isArray(arrivals) ? arrivals.map((at) => Number(at) - committedAt) : [];
}

async function startApi({
  databaseUrl,
  redisUrl,
}: Ground): Promise<{ url: string; pid: number; stop(): Promise<void> }> {
  const port = await freePort();
  const child = startChild({
    command: process.execPath,
    args: [inRepository('api', 'dist', 'main.js')],
    env: { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, API_PORT: String(port) },
    onLine: () => undefined,
  });
  await waitHealthy('api', `http://127.0.0.1:${port}`, child);
  return {
    url: `ws://127.0.0.1:${port}/graphql`,
    pid: child.pid ?? 0,
    stop: async () => void (await child.stop('SIGTERM', 5000)),
  };
}
