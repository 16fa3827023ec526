import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { clockMs } from '../ground/clock.js';
import type { Ground } from '../ground/ground.js';
import { startService } from '../ground/start-service.js';
import { type Contender, countOf, type Pushed } from './contender.js';

/** The consumer as it is shipped, over our tables. */
export const ours: Contender = oursOf({ name: 'ours', processes: 1 });

/** The consumer as it is shipped, as so many processes. */
export function oursOf({ name, processes }: { name: string; processes: number }): Contender {
  return {
    name,
    // What is queued here is of tasks that could have been there before: a new one would tell the schedulers.
    prepare: async ({ db }) => void (await db.query('alter table tasks disable trigger reschedule_on_insert')),
    async enqueue(ground, count, webhookUrl) {
      await ground.db.query('truncate tasks cascade');
      await ground.redis.flushall();
      await queueRuns(ground, count, webhookUrl);
    },
    start: (ground, { concurrency }) => {
      const settings = { CONSUMER_CONCURRENCY: String(concurrency), CONSUMER_PROCESSES: String(processes) };
      return startService('consumer', ground, settings);
    },
    push,
    ended: (ground) => countOf(ground, `task_runs where state in ('finish', 'failed')`),
  };
}

/** As if a scheduler had just queued them: runs in Postgres, then their entries in the list. */
export async function queueRuns({ db, redis }: Ground, count: number, webhookUrl: string): Promise<void> {
  const entries = await db.query<{ taskId: string; retry: number }>(QUEUE, [webhookUrl, count]);
  await db.query('vacuum analyze tasks, task_runs, task_logs');
  await createTaskList(redis).push(entries);
}

/** Somebody's own push: a task with a run, and its entry. */
async function push({ db, redis }: Ground, webhookUrl: string): Promise<Pushed> {
  const [run] = await db.query<{ taskId: string; retry: number }>(QUEUE, [webhookUrl, 1]);
  if (!run) throw new Error('expected a run to be inserted');
  const pushedAt = clockMs();
  await createTaskList(redis).push([run]);
  return { key: run.taskId, pushedAt };
}

/** $1 webhook, $2 how many tasks with a run each. */
const QUEUE = `
with task as (
  insert into tasks (name, schedule, webhook_url, status, payload, next_run_at)
  select 'Queued', '0 0 1 1 *', $1, 'running', '{"hello": "world"}', 'infinity'
  from generate_series(1, $2)
  returning id
)
insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at)
select id, now(), 'schedule', 'queued', 1, now()
from task
returning task_id as "taskId", retry`;
