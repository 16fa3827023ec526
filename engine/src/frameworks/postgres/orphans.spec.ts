import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { claimRun } from './claim-runs.js';
import type { Queryable } from './database.js';
import { lockTask } from './lock-tasks.js';

// No foreign key ties runs and attempts to what they belong to: triggers and locks do.

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

const left = async () => {
  const [row] = await stack().db.query<{ tasks: number; runs: number; attempts: number }>(`
    select
      (select count(*)::int from tasks) as tasks,
      (select count(*)::int from task_runs) as runs,
      (select count(*)::int from task_logs) as attempts`);
  return row;
};

/** A task with two runs and the attempt of one of them. */
async function insertHistory(): Promise<string> {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId, { retry: 1 });
  await insertQueuedRun(db, taskId);
  await claimRun(db, { taskId, retry: 0 }, worker);
  return taskId;
}

/** Begins the deletion after the work, before that is committed: it has to wait. */
async function deleteDuring(deletion: string, id: string, work: (tx: Queryable) => Promise<unknown>): Promise<void> {
  const { db } = stack();
  const deleted = await db.transaction(async (tx) => {
    await work(tx);
    const waiting = db.query(deletion, [id]);
    await until(
      () => db.query(BLOCKED),
      (blocked) => blocked.length === 1,
    );
    return { waiting };
  });
  await deleted.waiting;
}

const INSERT_WAITING = `insert into task_runs (task_id, scheduled_for, trigger, state) values ($1, now(), 'manual', 'waiting')`;

const BLOCKED = `
select pid
from pg_stat_activity
where datname = current_database()
  and cardinality(pg_blocking_pids(pid)) > 0`;

test('who deletes a task by hand takes its runs and their attempts along, and nobody else’s', async () => {
  const taskId = await insertHistory();
  await insertHistory();
  await stack().db.query('delete from tasks where id = $1', [taskId]);
  expect(await left()).toEqual({ tasks: 1, runs: 2, attempts: 1 });
});

test('who deletes runs by hand takes their attempts along', async () => {
  await insertHistory();
  await stack().db.query(`delete from task_runs where state = 'running'`);
  expect(await left()).toEqual({ tasks: 1, runs: 1, attempts: 0 });
});

test.each(['tasks', 'task_runs'])('who empties %s leaves nothing that belonged there', async (table) => {
  await insertHistory();
  await stack().db.query(`truncate ${table} cascade`);
  expect(await left()).toEqual({ tasks: table === 'tasks' ? 0 : 1, runs: 0, attempts: 0 });
});

test('a run that is inserted while its task is deleted goes with it', async () => {
  const taskId = await insertTask(stack().db);
  await deleteDuring('delete from tasks where id = $1', taskId, async (tx) => {
    await lockTask(tx, taskId);
    await tx.query(INSERT_WAITING, [taskId]);
  });
  expect(await left()).toEqual({ tasks: 0, runs: 0, attempts: 0 });
});

test('a run that is claimed while it is deleted takes the attempt along', async () => {
  const taskId = await insertTask(stack().db);
  const runId = await insertQueuedRun(stack().db, taskId);
  await deleteDuring('delete from task_runs where id = $1', runId, (tx) => claimRun(tx, { taskId, retry: 0 }, worker));
  expect(await left()).toEqual({ tasks: 1, runs: 0, attempts: 0 });
});
