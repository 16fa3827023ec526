import { expect, test } from 'vitest';
import { insertTask } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { countHour } from './count-hour.js';

const stack = useTestStack();

interface Attempt {
  hoursAgo: number;
  status?: string;
  executionTime?: number | null;
}

/** Attempts of one task, each of a run of its own, in the middle of an hour. Answers the ids of the runs. */
async function insertAttempts(taskId: string, attempts: readonly Attempt[]): Promise<string[]> {
  const rows = await stack().db.query<{ id: string }>(
    `with given as (
       select uuid_v7() as run_id, date_bin('1 hour', now(), '2000-01-01Z') - make_interval(hours => ago) + interval '30 minutes' as at, *
       from unnest($2::int[], $3::task_log_status[], $4::int[]) as g (ago, status, execution_time)),
     run as (
       insert into task_runs (id, task_id, scheduled_for, trigger, state, worker_id, lease_until)
       select run_id, $1, at, 'manual', case status when 'running' then 'running' else 'finish' end, 'w',
         case status when 'running' then now() end from given),
     log as (
       insert into task_logs (task_id, run_id, fence, status, execution_time, created_at, finished_at)
       select $1, run_id, 1, status, execution_time, at, case status when 'running' then null else at end from given)
     select run_id as id from given`,
    [
      taskId,
      attempts.map(({ hoursAgo }) => hoursAgo),
      attempts.map(({ status = 'finish' }) => status),
      attempts.map(({ executionTime = 5 }) => executionTime),
    ],
  );
  return rows.map(({ id }) => id);
}
const countedHoursAgo = async () => {
  const rows = await stack().db.query<{ ago: number }>(
    `select (extract(epoch from date_bin('1 hour', now(), '2000-01-01Z') - hour) / 3600)::int as ago
     from counted_hours order by hour desc`,
  );
  return rows.map(({ ago }) => ago);
};
const counts = () =>
  stack().db.query('select status, execution_time as "executionTime", attempts from attempt_counts order by 1, 2');
const failures = () => stack().db.query('select task_id as "taskId", attempts from failure_counts');
const countAll = async () => {
  while (await countHour(stack().db));
};

test('hours are counted newest first, back to the first attempt; the last five minutes of an hour must be over too', async () => {
  const { db } = stack();
  expect(await countHour(db)).toBe(false);
  await insertAttempts(await insertTask(db), [{ hoursAgo: 4 }, { hoursAgo: 2 }, { hoursAgo: 0 }]);
  await countHour(db);
  const [newest = 0] = await countedHoursAgo();
  expect([1, 2]).toContain(newest); // within five minutes after the full hour, the last one may yet get attempts
  await countAll();
  expect(await countedHoursAgo()).toEqual(newest === 1 ? [1, 2, 3, 4] : [2, 3, 4]);
});

test('ended attempts are counted by all that statistics ask for', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertAttempts(taskId, [
    { hoursAgo: 3, executionTime: 7 },
    { hoursAgo: 3, executionTime: 7 },
    { hoursAgo: 3, status: 'failed', executionTime: null },
  ]);
  await countAll();
  expect(await counts()).toEqual([
    { status: 'finish', executionTime: 7, attempts: 2 },
    { status: 'failed', executionTime: -1, attempts: 1 },
  ]);
  expect(await failures()).toEqual([{ taskId, attempts: 1 }]);
});

test('an hour in which an attempt still runs waits, the others do not', async () => {
  const { db } = stack();
  await insertAttempts(await insertTask(db), [{ hoursAgo: 4 }, { hoursAgo: 3, status: 'running' }]);
  await countAll();
  expect(await countedHoursAgo()).not.toContain(3);
  expect(await countedHoursAgo()).toContain(4);
  await db.query(`update task_logs set status = 'failed', finished_at = now() where status = 'running'`);
  await countAll();
  expect(await countedHoursAgo()).toContain(3);
});

test.each([
  ['attempts', 'delete from task_logs where run_id = $1', 1],
  ['a run', 'delete from task_runs where id = $1', 1],
  ['the task', 'delete from tasks where $1 <> gen_random_uuid()', 0],
])('what goes with %s is counted no more', async (_, statement, left) => {
  const { db } = stack();
  const taskId = await insertTask(db);
  const [run] = await insertAttempts(taskId, [
    { hoursAgo: 3, status: 'failed', executionTime: 1 },
    { hoursAgo: 3, status: 'failed', executionTime: 1 },
    { hoursAgo: 3, status: 'failed', executionTime: 2 },
  ]);
  await countAll();
  await db.query('delete from task_logs where execution_time = 2');
  await db.query(statement, [run]);
  expect(await counts()).toEqual(left ? [{ status: 'failed', executionTime: 1, attempts: 1 }] : []);
  expect(await failures()).toEqual(left ? [{ taskId, attempts: 1 }] : []);
});

test('attempts that are deleted while their hour is counted are not overlooked', async () => {
  const { db } = stack();
  const [first] = await insertAttempts(await insertTask(db), [{ hoursAgo: 3 }, { hoursAgo: 3 }]);
  await db.transaction(async (tx) => {
    await tx.query('delete from task_logs where run_id = $1', [first]);
    expect(await countHour(db)).toBe(false); // who deletes is let through
  });
  await countAll();
  expect(await counts()).toEqual([{ status: 'finish', executionTime: 5, attempts: 1 }]);
});

test('several schedulers count each hour once', async () => {
  const { db } = stack();
  await insertAttempts(await insertTask(db), [{ hoursAgo: 20 }, { hoursAgo: 3 }]);
  await Promise.all([countAll(), countAll(), countAll()]);
  await countAll();
  expect(await counts()).toHaveLength(2);
});

test('after the clock was set back, an hour that is not over yet is forgotten', async () => {
  const { db } = stack();
  await insertAttempts(await insertTask(db), [{ hoursAgo: 3 }]);
  await db.query(`insert into counted_hours values (date_bin('1 hour', now() + interval '2 hours', '2000-01-01Z'))`);
  await countAll();
  expect(Math.min(...(await countedHoursAgo()))).toBeGreaterThan(0);
});

test('nothing is counted of a table that was emptied', async () => {
  const { db } = stack();
  await insertAttempts(await insertTask(db), [{ hoursAgo: 3 }]);
  await countAll();
  await db.query('truncate tasks cascade');
  expect([await countedHoursAgo(), await counts()]).toEqual([[], []]);
});
