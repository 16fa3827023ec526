import { spawn } from 'node:child_process';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { inheritedEnvironment } from '@task-scheduler/local/processes/environment';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { waitHealthy } from '@task-scheduler/local/wait-healthy';
import type { Ground } from '../ground/ground.js';
import { type Conditions, type Contender, countOf, type Running } from './contender.js';

/** The consumer as it is shipped, over our tables. */
export const ours: Contender = {
  name: 'ours',
  prepare: () => Promise.resolve(),
  enqueue,
  start: startConsumer,
  push,
  ended,
};

/** As if a scheduler had just queued them: runs in Postgres, then their entries in the list. */
export async function enqueue({ db, redis }: Ground, count: number, webhookUrl: string): Promise<void> {
  await db.query('truncate tasks cascade');
  await redis.flushall();
  await db.query(
    `insert into tasks (name, schedule, webhook_url, status, payload, next_run_at)
     select 'Task ' || n, '0 0 1 1 *', $1, 'running', '{"hello": "world"}', 'infinity' from generate_series(1, $2) n`,
    [webhookUrl, count],
  );
  await db.query(`insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at)
     select id, now(), 'schedule', 'queued', 1, now() from tasks`);
  await db.query('vacuum analyze');
  const entries = await db.query<{ taskId: string; retry: number }>('select task_id as "taskId", retry from task_runs');
  await createTaskList(redis).push(entries);
}

/** Somebody's own push: a run for one of the tasks that are there, and its entry. */
export async function push({ db, redis }: Ground, webhookUrl: string): Promise<string> {
  const [run] = await db.query<{ taskId: string }>(
    `with task as (
       insert into tasks (name, schedule, webhook_url, status) values ('Pushed', '0 0 1 1 *', $1, 'running') returning id)
     insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at)
     select id, now(), 'manual', 'queued', 1, now() from task
     returning task_id as "taskId"`,
    [webhookUrl],
  );
  if (!run) throw new Error('expected a run to be inserted');
  await createTaskList(redis).push([{ taskId: run.taskId, retry: 0 }]);
  return run.taskId;
}

export function ended(ground: Ground): Promise<number> {
  return countOf(ground, `task_runs where state in ('finish', 'failed')`);
}

async function startConsumer({ databaseUrl, redisUrl }: Ground, { concurrency }: Conditions): Promise<Running> {
  const env = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, CONSUMER_CONCURRENCY: String(concurrency) };
  return startService('consumer', env);
}

/** One of our processes as it is shipped, healthy. What it logs it writes, and nobody reads it. */
export async function startService(
  name: 'consumer' | 'scheduler',
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [inRepository(name, 'dist', 'main.js')], {
    env: { ...inheritedEnvironment(), ...env, [`${name.toUpperCase()}_PORT`]: String(port) },
    stdio: 'ignore',
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<string>((resolve) => child.once('exit', (code) => resolve(`exit code ${code ?? 'none'}`)));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
  };
  await waitHealthy(name, `http://127.0.0.1:${port}`, { pid: child.pid, ended, stop });
  return { pid: child.pid ?? 0, stop };
}
