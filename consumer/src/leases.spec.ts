import { claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { openDatabase, type Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { silent, useTestStack } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { expect, test } from 'vitest';
import { createLeases } from './leases.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

async function aClaim() {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const claim = await claimRun(db, { taskId, retry: 0 }, worker);
  if (!claim) throw new Error('expected the run to be claimed');
  return claim;
}
const leaseLeft = async (runId: string) => {
  const [row] = await stack().db.query<{ seconds: number }>(
    'select extract(epoch from lease_until - now())::float8 as seconds from task_runs where id = $1',
    [runId],
  );
  return row?.seconds ?? 0;
};

test('a heartbeat renews what is held and comes again after a third of the lease', async () => {
  const { db } = stack();
  const claim = await aClaim();
  await db.query(`update task_runs set lease_until = now() + interval '1 second'`);
  const leases = createLeases(db, worker);
  const lease = leases.hold(claim);
  expect(await leases.renew()).toBe(5000);
  expect(await leaseLeft(claim.runId)).toBeGreaterThan(14);
  expect(lease.cutOff).toBeNull();
});

test('a run that somebody else holds now is cut off', async () => {
  const { db } = stack();
  const claim = await aClaim();
  await db.query('update task_runs set fence = fence + 1');
  const leases = createLeases(db, worker);
  const lease = leases.hold(claim);
  await leases.renew();
  expect([lease.cutOff, lease.aborted]).toEqual(['lost', true]);
});

test('the POST of a deleted task is cut off', async () => {
  const { db } = stack();
  const claim = await aClaim();
  const leases = createLeases(db, worker);
  const lease = leases.hold(claim);
  await db.query('delete from tasks where id = $1', [claim.taskId]);
  await leases.renew();
  expect(lease.cutOff).toBe('lost');
});

test('a lease that could not be renewed for 85 % of its time is no longer trusted', async () => {
  const away = openDatabase({ url: 'postgres://u:p@127.0.0.1:9/db', name: 't', connections: 1, log: silent });
  let clock = 0;
  const leases = createLeases(away, worker, () => clock);
  const lease = leases.hold({ runId: '0190a6c8-0000-7000-8000-000000000001', fence: 1 });
  clock = 12_750;
  await expect(leases.renew()).rejects.toThrow();
  expect(lease.cutOff).toBeNull();
  clock = 12_751;
  await expect(leases.renew()).rejects.toThrow();
  expect(lease.cutOff).toBe('lost');
  await away.close();
});

test('a shutdown cuts off what is still held, and nothing that was released', () => {
  const leases = createLeases(stack().db, worker);
  const [held, released] = [leases.hold({ runId: 'a', fence: 1 }), leases.hold({ runId: 'b', fence: 1 })];
  released.release();
  leases.shutDown();
  expect([held.cutOff, released.cutOff]).toEqual(['shutdown', null]);
});

test('a zombie is cut off though the same consumer holds its run again', async () => {
  const { db } = stack();
  const zombie = await aClaim();
  await db.query(`update task_runs set fence = 2, lease_until = now() + interval '15 seconds'`);
  const leases = createLeases(db, worker);
  const [old, newest] = [leases.hold(zombie), leases.hold({ ...zombie, fence: 2 })];
  await leases.renew();
  expect([old.cutOff, newest.cutOff]).toEqual(['lost', null]);
});

test('a heartbeat that hangs does not keep an old lease trusted', async () => {
  const hanging: Queryable = { query: () => new Promise(() => undefined) };
  const leases = createLeases(hanging, { ...worker, leaseSeconds: 0.2 });
  const lease = leases.hold({ runId: 'a', fence: 1 });
  void leases.renew();
  await until(
    () => lease.cutOff,
    (why) => why === 'lost',
    1000,
  );
});
