import { startForked } from '../ground/forked.js';
import { type Contender, countOf } from './contender.js';
import { ours } from './ours.js';

/** The listener exactly as the specification tells it, one entry after the other. */
export const literal: Contender = {
  name: "the specification's loop",
  prepare: async ({ db }) => {
    await db.query(`create schema if not exists literal`);
    await db.query(`create table if not exists literal.tasks (
      id uuid primary key default gen_random_uuid(), name text, schedule text, webhook_url text, payload jsonb,
      max_retry int, status text, created_at timestamptz default now(), updated_at timestamptz default now())`);
    await db.query(`create table if not exists literal.task_logs (
      id uuid primary key default gen_random_uuid(), task_id uuid, execution_time int, status text default 'running',
      retry_count int default 0, message text, created_at timestamptz default now())`);
  },
  async enqueue({ db, redis }, count, webhookUrl) {
    await db.query('truncate literal.tasks, literal.task_logs');
    await redis.flushall();
    const tasks = await db.query<{ id: string }>(
      `insert into literal.tasks (name, schedule, webhook_url, payload, max_retry, status)
       select 'Task ' || n, '* * * * *', $1, '{"hello": "world"}', 3, 'running' from generate_series(1, $2) n returning id`,
      [webhookUrl, count],
    );
    await redis.lpush('task_list', ...tasks.map(({ id }) => `${id}:0`));
    await db.query('vacuum analyze');
  },
  start: ({ databaseUrl, redisUrl }, conditions) =>
    startForked('contenders/literal-worker.js', { databaseUrl, redisUrl, client: 'axios', ...conditions }),
  push: ours.push,
  ended: (ground) => countOf(ground, `literal.task_logs where status <> 'running'`),
};
