import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { growOld, PASTS, queueBacklog } from '../../testing/busy-times.js';
import { insertQueuedRun, insertTask } from '../../testing/builders.js';
import { failedLog } from '../../testing/failed-log.js';
import { rowsRead } from '../../testing/rows-read.js';
import { silent, useTestStack } from '../../testing/stack.js';
import { claimExternalRun } from './claim-external-run.js';
import { claimRun, type ClaimedRun } from './claim-runs.js';
import { type DatabasePool, openDatabase } from './database.js';
import { renewLeases } from './renew-leases.js';
import { settleRun, type Settlement } from './settle-runs.js';

// A worker's statement is planned once, by what Postgres knows of the tables then. What it reads must not grow with what comes later.

const MANY = 2000;
const FEW = 40;
const HOLDER = { workerId: 'w1', leaseSeconds: 15 };
const stack = useTestStack();
let worker: DatabasePool;
let taskId: string;

beforeEach(async () => {
  const { db, databaseUrl } = stack();
  worker = openDatabase({ url: databaseUrl, name: 'worker', connections: 1, log: silent, plansByIndex: true });
  taskId = await insertTask(db, { overlapPolicy: 'queue' });
});
afterEach(() => worker.close());

describe.each(PASTS)('planned %s, and run beside a backlog for a task of long standing,', (_, live) => {
  beforeEach(() => live(stack().db));

  test.each<[string, Settlement]>([
    ['finishes', { kind: 'finish' }],
    ['gives up', { kind: 'giveUp' }],
    ['is tried again', { kind: 'retry', retry: 1, delayMs: 0 }],
  ])('a settlement of a run that %s reads a few rows', async (_, settlement) => {
    await stack().db.query('update tasks set pause_after_failures = 3 where id = $1', [taskId]);
    const settle = async () => {
      const run = await claimed();
      await stack().db.query(WAIT_FOR_ITS_END, [taskId]);
      return rowsRead(worker, (db) => settleRun(db, run, settlement, failedLog));
    };
    expect(await secondTimeOf(settle)).toBeLessThan(FEW);
  });

  test('a claim reads a few rows', async () => {
    const claim = async () => {
      await insertQueuedRun(stack().db, taskId);
      return rowsRead(worker, (db) => claimRun(db, { taskId, retry: 0 }, HOLDER));
    };
    expect(await secondTimeOf(claim)).toBeLessThan(FEW);
  });

  test('a heartbeat reads a few rows', async () => {
    const renew = async () => {
      const run = await claimed();
      return rowsRead(worker, (db) => renewLeases(db, [run], HOLDER));
    };
    expect(await secondTimeOf(renew)).toBeLessThan(FEW);
  });

  test('to tell a duplicate from a stranger reads a few rows', async () => {
    await claimed();
    const tell = () => rowsRead(worker, (db) => claimExternalRun(db, { taskId, retry: 7 }, HOLDER));
    expect(await secondTimeOf(tell)).toBeLessThan(FEW);
  });
});

/** What `act` answers when it has been planned and there is much besides. */
async function secondTimeOf(act: () => Promise<number>): Promise<number> {
  await act();
  await growOld(stack().db, taskId, MANY);
  await queueBacklog(stack().db, MANY);
  return act();
}

async function claimed(): Promise<ClaimedRun> {
  await insertQueuedRun(stack().db, taskId);
  const run = await claimRun(worker, { taskId, retry: 0 }, HOLDER);
  if (!run) throw new Error('expected the run to be claimed');
  return run;
}

/** $1 task. */
const WAIT_FOR_ITS_END = `
insert into task_runs (task_id, scheduled_for, trigger, state, available_at)
values ($1, now(), 'schedule', 'waiting', 'infinity')`;
