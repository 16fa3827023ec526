import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertQueuedRun, insertTask } from '../../testing/builders.js';
import { failedLog } from '../../testing/failed-log.js';
import { silent, useTestStack } from '../../testing/stack.js';
import { claimRuns } from './claim-runs.js';
import { type DatabasePool, openDatabase, type PipelinedDatabase, type Queryable } from './database.js';
import { type Settlement, settleRuns } from './settle-runs.js';

// A worker's statement is planned once, mostly while little is queued. What it reads must not grow with what is queued later.

const A_FEW = 50;
const BACKLOG = 2000;
const stack = useTestStack();
let worker: DatabasePool;
let taskId: string;

beforeEach(async () => {
  const { db, databaseUrl } = stack();
  worker = openDatabase({ url: databaseUrl, name: 'worker', connections: 1, log: silent, plansByIndex: true });
  taskId = await insertTask(db, { overlapPolicy: 'queue' });
  await db.query(LIVE_A_WHILE, [A_FEW]);
  await db.query('analyze tasks, task_runs, task_logs');
  await attempt(worker, { kind: 'finish' });
  await db.query(QUEUE_BACKLOG, [BACKLOG]);
});
afterEach(() => worker.close());

test.each<[string, Settlement]>([
  ['finishes', { kind: 'finish' }],
  ['gives up', { kind: 'giveUp' }],
  ['is tried again', { kind: 'retry', retry: 1, delayMs: 0 }],
])('to claim a run and to settle that it %s reads a few rows, however many are queued', async (_, settlement) => {
  await stack().db.query(WAIT_FOR_ITS_END, [taskId]);
  expect(await attempt(worker, settlement)).toBeLessThan(40);
});

/** Queues a run, claims and settles it. Answers how many rows were read for it. */
async function attempt(db: DatabasePool, settlement: Settlement): Promise<number> {
  await insertQueuedRun(stack().db, taskId);
  return db.transaction(async (tx) => {
    const [run] = await claimRuns(tx, [{ taskId, retry: 0 }], { workerId: 'w1', leaseSeconds: 15 });
    if (!run) throw new Error('expected the run to be claimed');
    await settleRuns(within(tx), [{ claim: run, settlement, log: failedLog }]);
    const [read] = await tx.query<{ rows: number }>(ROWS_READ);
    return read?.rows ?? Infinity;
  });
}

/** What is sent together goes one by one, in a transaction that is already open. */
function within(tx: Queryable): PipelinedDatabase {
  return {
    ...tx,
    transaction: (work) => work(tx),
    async together<Row>(statements: Parameters<PipelinedDatabase['together']>[0]) {
      const answers: Row[][] = [];
      for (const { text, values, name } of statements) answers.push(await tx.query<Row>(text, values, name));
      return answers;
    },
  };
}

/** $1 how many: tasks with a run that has ended. */
const LIVE_A_WHILE = `
with task as (
  insert into tasks (name, schedule, webhook_url)
  select 'Task ' || n, '0 0 1 1 *', 'http://127.0.0.1:9/'
  from generate_series(1, $1::int) n
  returning id
),
run as (
  insert into task_runs (task_id, scheduled_for, trigger, state, fence, finished_at)
  select id, now() - interval '1 day', 'schedule', 'finish', 1, now()
  from task
  returning id, task_id
)
insert into task_logs (task_id, run_id, fence, status, finished_at)
select task_id, id, 1, 'finish', now()
from run`;

/** $1 how many: tasks with a run that is queued, and one that waits for the end of it. */
const QUEUE_BACKLOG = `
with task as (
  insert into tasks (name, schedule, webhook_url, overlap_policy)
  select 'Other ' || n, '0 0 1 1 *', 'http://127.0.0.1:9/', 'queue'
  from generate_series(1, $1::int) n
  returning id
)
insert into task_runs (task_id, scheduled_for, trigger, state, pushes, pushed_at, available_at)
select id, now() - interval '1 hour', 'schedule', 'queued', 1, now(), now() from task
union all
select id, now(), 'schedule', 'waiting', 0, null, 'infinity' from task`;

/** $1 task. */
const WAIT_FOR_ITS_END = `
insert into task_runs (task_id, scheduled_for, trigger, state, available_at)
values ($1, now(), 'schedule', 'waiting', 'infinity')`;

const ROWS_READ = `
select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
from pg_stat_xact_user_tables`;
