import { type DatabasePool, openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { insertTask, makeDue } from '@task-scheduler/engine/testing/builders';
import { growOld, PASTS, queueBacklog } from '@task-scheduler/engine/testing/busy-times';
import { rowsRead } from '@task-scheduler/engine/testing/rows-read';
import { silent, useTestStack } from '@task-scheduler/engine/testing/stack';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pushMissingEntries } from './mend/push-missing-entries.js';
import { reapLostRuns } from './mend/reap-lost-runs.js';
import type { Ports } from './ports.js';
import { portsOf } from './testing/ports.js';
import { dispatchDueTasks } from './tick/dispatch-due-tasks.js';

// As in the engine's specs of what is read: what a statement was planned by must not matter later.

const MANY = 2000;
const stack = useTestStack();
let worker: DatabasePool;

beforeEach(() => {
  worker = openDatabase({ url: stack().databaseUrl, name: 'worker', connections: 1, log: silent, plansByIndex: true });
});
afterEach(() => worker.close());

describe.each(PASTS)('planned %s', (_, live) => {
  beforeEach(() => live(stack().db));

  test('a dispatch reads a few rows, beside a backlog and for a task of long standing', async () => {
    const { db } = stack();
    const taskId = await insertTask(db, { schedule: '* * * * * *', overlapPolicy: 'queue' });
    const dispatch = async () => {
      await makeDue(db, taskId, new Date());
      return read((ports) => dispatchDueTasks(ports, { limit: 500, thresholdMs: 60_000 }));
    };
    await dispatch();
    await growOld(db, taskId, MANY);
    await queueBacklog(db, MANY);
    expect(await dispatch()).toBeLessThan(40);
  });

  test('all entries are pushed again when the list is lost, however many: within what one statement may take', async () => {
    const push = () =>
      pushMissingEntries({ ...portsOf(stack()), db: worker }, { patienceSeconds: 30, isListEmpty: true });
    await push();
    await queueBacklog(stack().db, 4 * MANY);
    await push();
    expect(await stack().list.length()).toBeGreaterThanOrEqual(4 * MANY);
  });

  test('looking for lost consumers reads a few rows, while others hold many runs', async () => {
    const look = () => read(reapLostRuns);
    await look();
    await queueBacklog(stack().db, MANY);
    expect(await look()).toBeLessThan(40);
  });
});

function read(act: (ports: Ports) => Promise<unknown>): Promise<number> {
  return rowsRead(worker, (db) => act({ ...portsOf(stack()), db }));
}
