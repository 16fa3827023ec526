import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { type DatabasePool, openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { connectForCommands, firstContact } from '@task-scheduler/engine/frameworks/redis/connection';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { applyMigrations } from '@task-scheduler/local/migrations';
import { type Child, startChild } from '@task-scheduler/local/processes/child';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { startRedis } from '@task-scheduler/local/servers/redis';
import { startThrowawayPostgres } from '@task-scheduler/local/testing/throwaway-postgres';
import { waitHealthy } from '@task-scheduler/local/wait-healthy';

// Attempts a second of one consumer process over runs that are all queued, against a webhook that answers at once.
const RUNS = 5000;
const CONCURRENCIES = [50, 200];
const ROUNDS = 3;

const postgres = await startThrowawayPostgres();
const redis = await startRedis();
await applyMigrations(postgres.url);
const log = createLogger('bench', 'silent');
const db = openDatabase({ url: postgres.url, name: 'bench', connections: 2, log });
const commands = connectForCommands({ url: redis.url, name: 'bench', log });
await firstContact(commands);
const webhook = await startWebhook();

for (let round = 1; round <= ROUNDS; round += 1) {
  for (const concurrency of CONCURRENCIES) {
    const seconds = await measure(concurrency);
    console.log(
      `concurrency ${String(concurrency).padStart(3)}   ${(RUNS / seconds).toFixed(0).padStart(6)} attempts/s`,
    );
  }
}

await webhook.child.stop('SIGTERM', 1000);
commands.disconnect();
await db.close();
await Promise.all([postgres.stop(), redis.stop()]);

/** Seconds from the push of the first entry to the end of the last run. */
async function measure(concurrency: number): Promise<number> {
  await insertQueuedRuns(db, webhook.url);
  const consumer = await startConsumer(concurrency);
  const entries = await db.query<{ taskId: string; retry: number }>(
    'select task_id as "taskId", 0 as retry from task_runs',
  );
  const startedAt = performance.now();
  await createTaskList(commands).push(entries);
  await ended(db);
  const seconds = (performance.now() - startedAt) / 1000;
  await consumer.stop('SIGTERM', 10_000);
  return seconds;
}

async function insertQueuedRuns(on: DatabasePool, url: string): Promise<void> {
  await on.query('truncate tasks, task_runs, task_logs');
  await on.query(
    `insert into tasks (name, schedule, webhook_url, status, payload)
     select 'Task ' || n, '0 0 1 1 *', $1, 'running', '{"hello": "world"}' from generate_series(1, $2) n`,
    [url, RUNS],
  );
  await on.query(`insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at)
     select id, now(), 'manual', 'queued', 1, now() from tasks`);
  await on.query('analyze');
}

async function startConsumer(concurrency: number): Promise<Child> {
  const port = await freePort();
  const child = startChild({
    command: process.execPath,
    args: [inRepository('consumer', 'dist', 'main.js')],
    env: {
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      CONSUMER_PORT: String(port),
      CONSUMER_CONCURRENCY: String(concurrency),
    },
    onLine: () => undefined,
  });
  await waitHealthy('consumer', `http://127.0.0.1:${port}`, child);
  return child;
}

async function startWebhook(): Promise<{ url: string; child: Child }> {
  const port = await freePort();
  const args = [inRepository('bench', 'dist', 'instant-webhook.js'), String(port)];
  const child = startChild({ command: process.execPath, args, env: {}, onLine: () => undefined });
  return { url: `http://127.0.0.1:${port}/`, child };
}

async function ended(on: DatabasePool): Promise<void> {
  while ((await on.query(`select 1 from task_runs where state in ('queued', 'running') limit 1`)).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
