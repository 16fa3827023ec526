import {
  insertQueuedRun,
  insertTask,
  isTouchedBy,
  makeDue,
  runsOf,
  statusOf,
} from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { followEvents } from '@task-scheduler/engine/testing/follow-events';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { portsOf } from '../testing/ports.js';
import { createTick } from './tick.js';

const stack = useTestStack();
const aTick = () => createTick(portsOf(stack()), { pollMs: 5000, thresholdMs: 60_000 });
const thisMinute = () => minutesAgo(0);
const minutesAgo = (minutes: number) => new Date((Math.floor(Date.now() / 60_000) - minutes) * 60_000);
const nextRunOf = async (taskId: string) => {
  const [row] = await stack().db.query<{ at: Date | null; error: string | null }>(
    'select next_run_at as at, schedule_error as error from tasks where id = $1',
    [taskId],
  );
  return row;
};

test('what is dispatched is announced', async () => {
  const { db, redisUrl } = stack();
  await using events = await followEvents(redisUrl);
  const [due, later] = [await insertTask(db, { schedule: '* * * * *' }), await insertTask(db)];
  await makeDue(db, due, thisMinute());
  await aTick()();
  await until(events.tasks, (ids) => ids.includes(due));
  expect(events.tasks()).not.toContain(later);
});

test('a task row with only the columns of the spec is scheduled', async () => {
  const { db } = stack();
  await db.query(`insert into tasks (name, schedule, webhook_url, payload, max_retry, status)
    values ('plain', '* * * * *', 'http://h/', '{}', 3, 'ready')`);
  await aTick()();
  const [row] = await db.query<{ ahead: boolean }>(
    `select next_run_at > schedule_since and next_run_at <= schedule_since + interval '1 minute' as ahead from tasks`,
  );
  expect(row).toEqual({ ahead: true });
});

test('a due task is queued once, set running and pushed', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *' });
  await makeDue(db, taskId, thisMinute());
  const tick = aTick();
  await tick();
  await tick();
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'queued', trigger: 'schedule', retry: 0, pushes: 1 }]);
  expect(await redis.lrange('task_list', 0, -1)).toEqual([`${taskId}:0`]);
  expect(await statusOf(db, taskId)).toBe('running');
  expect((await nextRunOf(taskId))?.at?.getTime()).toBeGreaterThan(Date.now());
});

test('updated_at of a task moves when its dispatch sets it running, and not with an occurrence that is skipped', async () => {
  const { db } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *' });
  const dispatch = async () => {
    await makeDue(db, taskId, thisMinute());
    await aTick()();
  };
  expect(await isTouchedBy(db, taskId, dispatch)).toBe(true);
  await db.query(`update task_runs set scheduled_for = scheduled_for - interval '1 hour'`);
  expect(await isTouchedBy(db, taskId, dispatch)).toBe(false);
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'queued' }, { state: 'skipped' }]);
});

test('an occurrence that falls while a run is active is recorded as skipped and not pushed', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *' });
  await insertQueuedRun(db, taskId);
  await makeDue(db, taskId, thisMinute());
  await aTick()();
  expect(await runsOf(db, taskId)).toMatchObject([
    { state: 'queued' },
    { state: 'skipped', reason: 'the previous run was still active' },
  ]);
  expect(await redis.llen('task_list')).toBe(0);
});

test('a schedule that means nothing says so on its task, and the others fire', async () => {
  const { db, redis } = stack();
  const broken = await insertTask(db, { schedule: 'whenever' });
  const whole = await insertTask(db, { schedule: '* * * * *' });
  await makeDue(db, whole, thisMinute());
  await aTick()();
  expect(await nextRunOf(broken)).toMatchObject({ at: null, error: expect.stringContaining('expected') });
  expect(await redis.lrange('task_list', 0, -1)).toEqual([`${whole}:0`]);
});

test('a paused task does not fire, and counts from its resumption', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *' });
  await db.query('update tasks set paused_at = now() where id = $1', [taskId]);
  await makeDue(db, taskId, thisMinute());
  await aTick()();
  expect(await redis.llen('task_list')).toBe(0);
  await db.query('update tasks set paused_at = null where id = $1', [taskId]);
  await aTick()();
  expect(await runsOf(db, taskId)).toEqual([]);
  expect((await nextRunOf(taskId))?.at?.getTime()).toBeGreaterThan(Date.now());
});

test('several schedulers dispatch every occurrence once', async () => {
  const { db, redis } = stack();
  const tasks = await Promise.all(Array.from({ length: 50 }, () => insertTask(db, { schedule: '* * * * *' })));
  await Promise.all(tasks.map((taskId) => makeDue(db, taskId, thisMinute())));
  await Promise.all([aTick()(), aTick()(), aTick()()]);
  const entries = await redis.lrange('task_list', 0, -1);
  expect(entries.sort()).toEqual(tasks.map((taskId) => `${taskId}:0`).sort());
});

test('one look dispatches every task of a herd, once', async () => {
  const { db, redis } = stack();
  await db.query(`insert into tasks (name, schedule, webhook_url)
    select 'Task ' || n, '* * * * *', 'http://h/' from generate_series(1, 3500) n`);
  await db.query('update tasks set next_run_at = $1', [thisMinute()]);
  await aTick()();
  const [runs] = await db.query('select count(*)::int as runs, count(distinct task_id)::int as tasks from task_runs');
  expect(runs).toEqual({ runs: 3500, tasks: 3500 });
  expect(new Set(await redis.lrange('task_list', 0, -1)).size).toBe(3500);
});

test('an occurrence that was dispatched before is not dispatched again when the clock was set back', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *' });
  const at = thisMinute();
  await makeDue(db, taskId, at);
  await aTick()();
  await db.query(`update task_runs set state = 'finish', finished_at = now() where task_id = $1`, [taskId]);
  await db.query(`update tasks set status = 'ready' where id = $1`, [taskId]);
  await makeDue(db, taskId, at);
  await aTick()();
  expect(await runsOf(db, taskId)).toHaveLength(1);
  expect(await redis.llen('task_list')).toBe(1);
  expect(await statusOf(db, taskId)).toBe('ready');
});

test('the sleep ends when the next task is due, at the latest after the poll', async () => {
  const { db } = stack();
  expect(await aTick()()).toBe(5000);
  const taskId = await insertTask(db, { schedule: '0 0 1 1 *' });
  await aTick()();
  await makeDue(db, taskId, new Date(Date.now() + 1500));
  expect(await aTick()()).toBeLessThanOrEqual(1500);
});

test('a look at which there is nothing to do opens no transaction', async () => {
  const { db } = stack();
  await insertTask(db, { schedule: '0 0 1 1 *' });
  await aTick()();
  const ports = portsOf(stack());
  const transaction = () => Promise.reject(new Error('expected no transaction'));
  const idle = createTick({ ...ports, db: { ...db, transaction } }, { pollMs: 5000, thresholdMs: 60_000 });
  expect(await idle()).toBe(5000);
});

test('with overlap_policy queue one occurrence waits for the active run, and the next is skipped', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *', overlapPolicy: 'queue' });
  await insertQueuedRun(db, taskId);
  await makeDue(db, taskId, thisMinute());
  const tick = aTick();
  await tick();
  await makeDue(db, taskId, new Date(thisMinute().getTime() + 1));
  await tick();
  expect(await runsOf(db, taskId)).toMatchObject([
    { state: 'queued' },
    { state: 'waiting', reason: null },
    { state: 'skipped', reason: 'another occurrence was already waiting' },
  ]);
  expect(await redis.llen('task_list')).toBe(0);
});

test('after an outage the newest occurrence runs and one row covers the others', async () => {
  const { db, redis } = stack();
  const taskId = await insertTask(db, { schedule: '* * * * *' });
  await makeDue(db, taskId, minutesAgo(100));
  await aTick()();
  const [missed, run, ...others] = await db.query<{ state: string; occurrences: number | null; until: Date | null }>(
    `select state, occurrences, missed_until as until from task_runs order by scheduled_for`,
  );
  expect(missed).toEqual({ state: 'missed', occurrences: 100, until: minutesAgo(1) });
  expect(run).toMatchObject({ state: 'queued', occurrences: null });
  expect(others).toEqual([]);
  expect(await redis.lrange('task_list', 0, -1)).toEqual([`${taskId}:0`]);
});
