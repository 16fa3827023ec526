import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask } from '../../testing/builders.js';
import { failedLog } from '../../testing/failed-log.js';
import { useTestStack } from '../../testing/stack.js';
import { claimRuns } from './claim-runs.js';
import type { Queryable } from './database.js';
import { renewLeases } from './renew-leases.js';
import { settleRuns } from './settle-runs.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

test('a lease that belongs to a newer claim is not renewed, the newest is', async () => {
  const { db } = stack();
  const tasks = await queuedTasks(db, 1);
  const [newest] = await claimAll(db, tasks, 0);
  if (!newest) throw new Error('expected the run to be claimed');
  const older = { ...newest, fence: newest.fence - 1 };
  expect(await renewLeases(db, [older, newest], worker)).toEqual(new Set([newest]));
});

test('heartbeats and settlements of the same runs, in whatever order, make no deadlock', async () => {
  const { db } = stack();
  const tasks = await queuedTasks(db, 50);
  for (let retry = 0; retry < 12; retry += 1) {
    const runs = await claimAll(db, tasks, retry);
    const settlement = { kind: 'retry', retry: retry + 1, delayMs: 0 } as const;
    const settlings = runs.map((claim) => ({ claim, settlement, log: failedLog })).reverse();
    await Promise.all([renewLeases(db, runs, worker), renewLeases(db, runs, worker), settleRuns(db, settlings)]);
  }
  const [stats] = await db.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  expect(stats).toEqual({ deadlocks: 0 });
});

async function queuedTasks(db: Queryable, count: number): Promise<string[]> {
  const tasks = await Promise.all(Array.from({ length: count }, () => insertTask(db)));
  for (const taskId of tasks) await insertQueuedRun(db, taskId);
  return tasks;
}

async function claimAll(db: Queryable, tasks: readonly string[], retry: number) {
  const claimed = await claimRuns(
    db,
    tasks.map((taskId) => ({ taskId, retry })),
    worker,
  );
  return claimed.filter((run) => run !== null);
}
