import { createServer, type Server } from 'node:http';
import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { type DatabasePool, openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { applyMigrations } from '@task-scheduler/local/migrations';
import { startChild } from '@task-scheduler/local/processes/child';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { startRedis } from '@task-scheduler/local/servers/redis';
import { startThrowawayPostgres } from '@task-scheduler/local/testing/throwaway-postgres';
import { waitHealthy } from '@task-scheduler/local/wait-healthy';

// From due to POST: 2 schedulers and 3 consumers over tasks that are all due at the same instant, and a webhook that answers
// at once. The webhook's clock is this machine's, as Postgres' is.
const TASKS = 500;
const ROUNDS = 5;
const WORKERS = ['scheduler', 'scheduler', 'consumer', 'consumer', 'consumer'] as const;
/** Longer than a scheduler sleeps, so that every look before sees the instant to come. */
const AHEAD_SECONDS = 6;

const postgres = await startThrowawayPostgres();
const redis = await startRedis();
await applyMigrations(postgres.url);
const arrivals: number[] = [];
const webhook = await startWebhook(arrivals);
const workers = await Promise.all(WORKERS.map(startWorker));
const db = openDatabase({ url: postgres.url, name: 'bench', connections: 1, log: createLogger('bench') });

await insertTasks(db, webhook.url);
for (let round = 1; round <= ROUNDS; round += 1) {
  const dueAt = await makeAllDue(db);
  await allArrived();
  report(
    `burst ${round} of ${TASKS}`,
    arrivals.splice(0).map((at) => at - dueAt),
  );
  await allEnded(db);
}

await Promise.all(workers.map((worker) => worker.stop('SIGTERM', 10_000)));
await db.close();
webhook.server.closeAllConnections();
webhook.server.close();
await Promise.all([postgres.stop(), redis.stop()]);

async function startWorker(name: (typeof WORKERS)[number]) {
  const port = await freePort();
  const servers = { DATABASE_URL: postgres.url, REDIS_URL: redis.url };
  const child = startChild({
    command: process.execPath,
    args: [inRepository(name, 'dist', 'main.js')],
    env: { ...servers, [`${name.toUpperCase()}_PORT`]: String(port) },
    onLine: () => undefined,
  });
  await waitHealthy(name, `http://127.0.0.1:${port}`, child);
  return child;
}

async function startWebhook(times: number[]): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    times.push(Date.now());
    response.end('ok');
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${port}`, server };
}

async function insertTasks(on: DatabasePool, url: string): Promise<void> {
  await on.query(
    `insert into tasks (name, schedule, webhook_url) select 'Task ' || n, '0 0 1 1 *', $1 from generate_series(1, $2) n`,
    [url, TASKS],
  );
  await isZero(on, 'tasks where next_run_at is null');
}

async function makeAllDue(on: DatabasePool): Promise<number> {
  const [row] = await on.query<{ dueAt: Date }>(
    `with moved as (update tasks set next_run_at = date_trunc('second', now()) + make_interval(secs => $1) returning next_run_at)
     select min(next_run_at) as "dueAt" from moved`,
    [AHEAD_SECONDS],
  );
  return row?.dueAt.getTime() ?? Number.NaN;
}

function allArrived(): Promise<void> {
  return poll(() => Promise.resolve(arrivals.length >= TASKS));
}

function allEnded(on: DatabasePool): Promise<void> {
  return isZero(on, `task_runs where state <> 'finish'`);
}

function isZero(on: DatabasePool, what: string): Promise<void> {
  return poll(async () => (await on.query(`select 1 from ${what} limit 1`)).length === 0);
}

async function poll(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
}

function report(what: string, lagsMs: readonly number[]): void {
  const sorted = lagsMs.toSorted((a, b) => a - b);
  const share = (part: number) => String(sorted[Math.ceil(sorted.length * part) - 1]).padStart(5);
  console.log(`${what.padEnd(20)} p50 ${share(0.5)} ms   p99 ${share(0.99)} ms   max ${share(1)} ms`);
}
