import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { describe, expect, test } from 'vitest';
import { portsOf } from '../testing/ports.js';
import { type Kept, keptOf } from './kept.js';
import { removeExpiredRuns } from './remove-expired-runs.js';
import { createRetain } from './retain.js';

const stack = useTestStack();
const ports = () => portsOf(stack());
const KEPT: Kept = { days: 30, failedDays: 90 };
const DAY_MS = 24 * 60 * 60_000;

interface OldRun {
  state: string;
  bornDaysAgo: number;
  endedDaysAgo: number | null;
  version?: number;
}

/** Inserts a run with an attempt. Answers its id. */
async function insertOldRun(
  taskId: string,
  { state, bornDaysAgo, endedDaysAgo, version = 1 }: OldRun,
): Promise<string> {
  const [row] = await stack().db.query<{ id: string }>(
    `with run as (
       insert into task_runs (id, task_id, scheduled_for, trigger, state, worker_id, lease_until, created_at, finished_at)
       select
         (left(uuid_v7_floor(born)::text, 23) || right(gen_random_uuid()::text, 13))::uuid, $1, born, 'manual', $2::text, 'worker',
         case $2::text when 'running' then born + interval '15 seconds' end, born, now() - make_interval(days => $4)
       from (select now() - make_interval(days => $3)) as at (born)
       returning id, created_at, finished_at)
     insert into task_logs (task_id, run_id, fence, status, task_version, created_at, finished_at)
     select $1, id, 1, (case when finished_at is null then 'running' else 'finish' end)::task_log_status, $5, created_at, finished_at
     from run
     returning run_id as id`,
    [taskId, state, bornDaysAgo, endedDaysAgo, version],
  );
  return row?.id ?? '';
}

const countOf = async (table: string) => {
  const [row] = await stack().db.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count;
};
const retain = (kept = KEPT) => createRetain(ports(), kept)();

describe('a run', () => {
  test.each([
    { state: 'finish', bornDaysAgo: 31, endedDaysAgo: 31, stays: false },
    { state: 'finish', bornDaysAgo: 29, endedDaysAgo: 29, stays: true },
    { state: 'skipped', bornDaysAgo: 31, endedDaysAgo: 31, stays: false },
    { state: 'missed', bornDaysAgo: 31, endedDaysAgo: 31, stays: false },
    { state: 'failed', bornDaysAgo: 89, endedDaysAgo: 89, stays: true },
    { state: 'failed', bornDaysAgo: 91, endedDaysAgo: 91, stays: false },
    { state: 'finish', bornDaysAgo: 40, endedDaysAgo: 2, stays: true },
    { state: 'running', bornDaysAgo: 400, endedDaysAgo: null, stays: true },
    { state: 'queued', bornDaysAgo: 400, endedDaysAgo: null, stays: true },
    { state: 'waiting', bornDaysAgo: 400, endedDaysAgo: null, stays: true },
  ])(
    '$state, born $bornDaysAgo days ago and ended $endedDaysAgo days ago, stays: $stays',
    async ({ stays, ...run }) => {
      await insertOldRun(await insertTask(stack().db), run);
      await retain();
      expect([await countOf('task_runs'), await countOf('task_logs')]).toEqual(stays ? [1, 1] : [0, 0]);
    },
  );

  test('that another transaction holds is left for the next look', async () => {
    const held = await insertOldRun(await insertTask(stack().db), {
      state: 'finish',
      bornDaysAgo: 31,
      endedDaysAgo: 31,
    });
    await stack().db.transaction(async (tx) => {
      await tx.query('select id from task_runs where id = $1 for update', [held]);
      await retain();
    });
    expect(await countOf('task_runs')).toBe(1);
    await retain();
    expect(await countOf('task_runs')).toBe(0);
  });
});

describe('a look', () => {
  const old = { state: 'finish', bornDaysAgo: 31, endedDaysAgo: 31 };

  test('takes no more than it may at once, oldest first, and goes on behind the last', async () => {
    const taskId = await insertTask(stack().db);
    const oldest = await insertOldRun(taskId, { ...old, bornDaysAgo: 33 });
    const failed = await insertOldRun(taskId, { state: 'failed', bornDaysAgo: 32, endedDaysAgo: 32 });
    const newest = await insertOldRun(taskId, old);
    const look = (after: string | null) => removeExpiredRuns(stack().db, { after, limit: 1, kept: KEPT });
    expect(await look(null)).toEqual({ passed: 1, removed: 1, last: oldest });
    expect(await look(oldest)).toEqual({ passed: 1, removed: 0, last: failed });
    expect(await look(failed)).toEqual({ passed: 1, removed: 1, last: newest });
    expect(await look(newest)).toEqual({ passed: 0, removed: 0, last: null });
  });

  test('is one scheduler’s at a time, and each row goes once', async () => {
    const taskId = await insertTask(stack().db);
    for (let count = 0; count < 20; count += 1) await insertOldRun(taskId, old);
    const looks = Array.from({ length: 4 }, () =>
      removeExpiredRuns(stack().db, { after: null, limit: 1000, kept: KEPT }),
    );
    const removals = await Promise.all(looks);
    expect(removals.reduce((sum, { removed }) => sum + removed, 0)).toBe(20);
  });

  test('starts from the oldest again after a day: a failed run that was passed over is old enough then', async () => {
    let now = 0;
    const step = createRetain(ports(), { days: 30, failedDays: 32 }, () => now);
    await insertOldRun(await insertTask(stack().db), { state: 'failed', bornDaysAgo: 31, endedDaysAgo: 31 });
    await step();
    await stack().db.query(`update task_runs set finished_at = now() - interval '33 days'`);
    now = DAY_MS - 1;
    await step();
    expect(await countOf('task_runs')).toBe(1);
    now = DAY_MS;
    await step();
    expect(await countOf('task_runs')).toBe(0);
  });

  test('reads by index alone: a run born before an instant has a smaller id than the instant’s floor', async () => {
    const [row] = await stack().db.query<{ isBelow: boolean; isAbove: boolean }>(
      `select uuid_v7() < uuid_v7_floor(now() + interval '1 second') as "isBelow",
         uuid_v7() > uuid_v7_floor(now() - interval '1 second') as "isAbove"`,
    );
    expect(row).toEqual({ isBelow: true, isAbove: true });
  });
});

describe('a version of a task', () => {
  const versionsLeft = () =>
    stack().db.query<{ version: number }>('select version from task_versions order by version');

  test('goes when no attempt that is left was sent by it or before', async () => {
    const taskId = await insertTask(stack().db);
    await insertOldRun(taskId, { state: 'finish', bornDaysAgo: 40, endedDaysAgo: 40, version: 1 });
    await insertOldRun(taskId, { state: 'failed', bornDaysAgo: 39, endedDaysAgo: 39, version: 3 });
    await stack().db.query(
      `insert into task_versions (task_id, version, webhook_url, headers, payload, created_at)
       select $1, version, 'http://127.0.0.1:9/', '{}', '{}', now() - interval '38 days' from unnest('{1, 2, 4}'::int[]) version`,
      [taskId],
    );
    await retain();
    expect(await versionsLeft()).toEqual([{ version: 4 }]);
  });

  test('stays when it was replaced a moment ago: a claim under way may note it yet', async () => {
    const taskId = await insertTask(stack().db);
    await insertOldRun(taskId, { state: 'finish', bornDaysAgo: 40, endedDaysAgo: 40 });
    await stack().db.query(`update tasks set payload = '{"new": true}'`);
    await retain();
    expect(await versionsLeft()).toEqual([{ version: 1 }]);
  });
});

test.each([
  [30, 90, { days: 30, failedDays: 90 }],
  [30, 7, { days: 30, failedDays: 30 }],
  [30, 0, { days: 30, failedDays: null }],
  [0, 90, { days: null, failedDays: null }],
])('RETENTION_DAYS=%i and RETENTION_FAILED_DAYS=%i keep %o', (RETENTION_DAYS, RETENTION_FAILED_DAYS, kept) => {
  expect(keptOf({ RETENTION_DAYS, RETENTION_FAILED_DAYS })).toEqual(kept);
});

test('what is kept for ever stays', async () => {
  const taskId = await insertTask(stack().db);
  await insertOldRun(taskId, { state: 'finish', bornDaysAgo: 4000, endedDaysAgo: 4000 });
  await insertOldRun(taskId, { state: 'failed', bornDaysAgo: 4000, endedDaysAgo: 4000 });
  await retain({ days: null, failedDays: null });
  expect(await countOf('task_runs')).toBe(2);
  await retain({ days: 30, failedDays: null });
  expect(await countOf('task_runs')).toBe(1);
});
