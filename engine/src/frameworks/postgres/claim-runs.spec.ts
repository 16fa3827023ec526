import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, logsOf, runsOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { claimRun, claimRuns } from './claim-runs.js';
import type { Database } from './database.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };

test('a claim leases the run, opens its log and reads its task', async () => {
  const { db } = stack();
  const taskId = await insertTask(db, { payload: { n: 1 }, maxRetry: 5, webhookUrl: 'http://h/x' });
  const runId = await insertQueuedRun(db, taskId, { retry: 2 });

  const claimed = await claimRun(db, { taskId, retry: 2 }, worker);

  expect(claimed).toMatchObject({
    runId,
    taskId,
    retry: 2,
    fence: 1,
    maxRetry: 5,
    webhookUrl: 'http://h/x',
    headers: {},
    payload: '{"n": 1}',
  });
  expect(await runsOf(db, taskId)).toMatchObject([{ state: 'running', fence: 1, pops: 1 }]);
  expect(await logsOf(db, taskId)).toMatchObject([{ status: 'running', retryCount: 2, executionTime: null }]);
});

test.each([
  ['another retry', { retry: 1 }],
  ['an unknown task', { taskId: '00000000-0000-4000-8000-000000000000' }],
])('%s matches no run', async (_, other) => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  expect(await claimRun(db, { taskId, retry: 0, ...other }, worker)).toBeNull();
});

test('one run is claimed once, however many entries there are', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const claims = await Promise.all(Array.from({ length: 8 }, () => claimRun(db, { taskId, retry: 0 }, worker)));
  expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
});

test('of several queued runs the oldest occurrence goes first', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId, { scheduledFor: new Date('2026-01-02T00:00:00Z') });
  const oldest = await insertQueuedRun(db, taskId, { scheduledFor: new Date('2026-01-01T00:00:00Z') });
  expect((await claimRun(db, { taskId, retry: 0 }, worker))?.runId).toBe(oldest);
});

test('a number beyond double precision reaches the webhook unharmed', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await db.query(`update tasks set payload = '{"id": 12345678901234567890}' where id = $1`, [taskId]);
  await insertQueuedRun(db, taskId);
  expect((await claimRun(db, { taskId, retry: 0 }, worker))?.payload).toBe('{"id": 12345678901234567890}');
});

test('a batch claims a run for each entry, and none twice', async () => {
  const { db } = stack();
  const [a, b] = [await insertTask(db), await insertTask(db)];
  const runs = [await insertQueuedRun(db, a), await insertQueuedRun(db, a), await insertQueuedRun(db, b, { retry: 1 })];
  const entries = [
    { taskId: a, retry: 0 },
    { taskId: b, retry: 1 },
    { taskId: a, retry: 0 },
    { taskId: a, retry: 0 },
    { taskId: b, retry: 0 },
  ];
  const claimed = await claimRuns(db, entries, worker);
  expect(claimed.map((run) => run?.taskId ?? null)).toEqual([a, b, a, null, null]);
  expect(claimed.flatMap((run) => run?.runId ?? []).sort()).toEqual(runs.sort());
});

test('a deadlock over locked runs costs none of the claims of its group', async () => {
  const { db } = stack();
  const tasks = await Promise.all([insertTask(db), insertTask(db), insertTask(db)]);
  const [free, ...locked] = await Promise.all(tasks.map((taskId) => insertQueuedRun(db, taskId)));
  const [one, other] = await Promise.all(locked.map((runId) => holdRun(db, runId)));
  if (!one || !other) throw new Error('expected two runs to be locked');

  const entries = tasks.map((taskId) => ({ taskId, retry: 0 }));
  const claiming = claimRuns(db, entries, worker);
  const blocks = async ({ pid }: HeldRun) => {
    const [row] = await db.query<{ blocks: boolean }>(
      'select exists (select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))) as blocks',
      [pid],
    );
    return row?.blocks === true;
  };
  const [first] = await until(
    async () => [...((await blocks(one)) ? [one] : []), ...((await blocks(other)) ? [other] : [])],
    ({ length }) => length === 1,
  );
  if (!first) throw new Error('expected the claims to wait');
  const last = first === one ? other : one;
  first.letGo();
  await first.ended;
  await until(
    () => blocks(last),
    (isBlocking) => isBlocking,
  );
  last.lockAndLetGo(first.runId);
  await last.ended;

  expect((await claiming).map((run) => run?.runId)).toEqual([free, ...locked]);
});

interface HeldRun {
  runId: string;
  pid: number;
  letGo(): void;
  lockAndLetGo(another: string): void;
  ended: Promise<void>;
}

/** Another transaction that has the run's row locked. */
function holdRun(db: Database, runId: string): Promise<HeldRun> {
  const lock = 'select pg_backend_pid() as pid from task_runs where id = $1 for update';
  return new Promise((resolve, reject) => {
    let next: (another: string | null) => void = () => undefined;
    const told = new Promise<string | null>((tell) => (next = tell));
    const ended = db.transaction(async (tx) => {
      const [row] = await tx.query<{ pid: number }>(lock, [runId]);
      resolve({ runId, pid: row?.pid ?? 0, letGo: () => next(null), lockAndLetGo: next, ended });
      const another = await told;
      if (another !== null) await tx.query(lock, [another]);
    });
    ended.catch(reject);
  });
}
