import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask, isTouchedBy, logsOf, runsOf, statusOf } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { type ClaimedRun, claimRun } from './claim-runs.js';
import type { Queryable } from './database.js';
import { renewLeases } from './renew-leases.js';
import type { ClosedLog } from './closed-log.js';
import { settleRun, settleRuns } from './settle-runs.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };
const real = {
  executionTimeMs: 12,
  message: 'ok',
  messageTruncated: false,
  responseHeaders: null,
  timing: null,
  release: null,
};
const finished: ClosedLog = { ...real, status: 'finish', responseStatus: 200, failureKind: null };
const failed: ClosedLog = { ...real, status: 'failed', responseStatus: 500, failureKind: 'http_status' };

async function aClaimedRun(db: Queryable): Promise<ClaimedRun> {
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  const claimed = await claimRun(db, { taskId, retry: 0 }, worker);
  if (!claimed) throw new Error('expected the run to be claimed');
  return claimed;
}

test('a finished run sets its task ready and closes its log', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  expect(await settleRun(db, run, { kind: 'finish' }, finished)).toEqual([]);
  expect(await statusOf(db, run.taskId)).toBe('ready');
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'finish' }]);
  expect(await logsOf(db, run.taskId)).toMatchObject([
    { status: 'finish', executionTime: 12, message: 'ok', responseStatus: 200 },
  ]);
});

test('a run that gives up sets its task failed', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await settleRun(db, run, { kind: 'giveUp' }, failed);
  expect(await statusOf(db, run.taskId)).toBe('failed');
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'failed' }]);
});

test('a retry queues the run at the next retry; the task stays running', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  const entries = await settleRun(db, run, { kind: 'retry', retry: 1, delayMs: 0 }, failed);
  expect(entries).toEqual([{ taskId: run.taskId, retry: 1 }]);
  expect(await statusOf(db, run.taskId)).toBe('running');
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'queued', retry: 1, pushes: 2, pops: 1 }]);
});

test('updated_at of the task moves when its status does, and not with a retry', async () => {
  const { db } = stack();
  const [retried, ended] = [await aClaimedRun(db), await aClaimedRun(db)];
  const retry = () => settleRun(db, retried, { kind: 'retry', retry: 1, delayMs: 0 }, failed);
  expect(await isTouchedBy(db, retried.taskId, retry)).toBe(false);
  expect(await isTouchedBy(db, ended.taskId, () => settleRun(db, ended, { kind: 'finish' }, finished))).toBe(true);
});

test('a lost attempt is queued again at the same retry and leaves room for a real one', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await settleRun(db, run, { kind: 'requeue' }, { ...failed, release: 'lost' });
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'queued', retry: 0, redeliveries: 1 }]);
  const again = await claimRun(db, run, worker);
  expect(again?.fence).toBe(2);
});

test('a zombie writes nothing', async () => {
  const { db } = stack();
  const zombie = await aClaimedRun(db);
  await settleRun(db, zombie, { kind: 'requeue' }, { ...failed, release: 'lost' });
  await claimRun(db, zombie, worker);
  const before = await runsOf(db, zombie.taskId);

  expect(await settleRun(db, zombie, { kind: 'finish' }, finished)).toBeNull();
  expect(await settleRun(db, zombie, { kind: 'retry', retry: 1, delayMs: 0 }, failed)).toBeNull();

  expect(await runsOf(db, zombie.taskId)).toEqual(before);
  expect((await logsOf(db, zombie.taskId)).map(({ status }) => status)).toEqual(['failed', 'running']);
});

test('a task with another active run stays running until the last one ends, and takes its outcome', async () => {
  const { db } = stack();
  const first = await aClaimedRun(db);
  await insertQueuedRun(db, first.taskId);
  const second = await claimRun(db, first, worker);
  if (!second) throw new Error('expected a second run');
  await settleRun(db, first, { kind: 'giveUp' }, failed);
  expect(await statusOf(db, first.taskId)).toBe('running');
  await settleRun(db, second, { kind: 'finish' }, finished);
  expect(await statusOf(db, first.taskId)).toBe('ready');
});

test('two runs of a task that end at the same time never leave it running', async () => {
  const { db } = stack();
  for (let round = 0; round < 20; round += 1) {
    const first = await aClaimedRun(db);
    await insertQueuedRun(db, first.taskId);
    const second = await claimRun(db, first, worker);
    if (!second) throw new Error('expected a second run');
    await Promise.all([first, second].map((run) => settleRun(db, run, { kind: 'finish' }, finished)));
    expect(await statusOf(db, first.taskId)).toBe('ready');
  }
});

test('whoever settles only lost runs leaves a renewed lease alone', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  expect(await renewLeases(db, [run], worker)).toEqual(new Set([run]));
  const claim = { ...run, onlyWhenLost: true };
  const reaped = await settleRun(db, claim, { kind: 'requeue' }, { ...failed, release: 'lost' });
  expect(reaped).toBeNull();
});

test('a retry with a delay waits in Postgres and is not pushed', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  expect(await settleRun(db, run, { kind: 'retry', retry: 1, delayMs: 60_000 }, failed)).toEqual([]);
  expect(await runsOf(db, run.taskId)).toMatchObject([{ state: 'waiting', retry: 1, pushes: 1 }]);
  const [row] = await db.query<{ ahead: boolean }>(
    `select available_at between now() + interval '50 s' and now() + interval '60 s' as ahead from task_runs`,
  );
  expect(row?.ahead).toBe(true);
  expect(await statusOf(db, run.taskId)).toBe('running');
});

test.each(['finish', 'giveUp'] as const)(
  'the occurrence that waited is queued when its predecessor ends (%s)',
  async (kind) => {
    const { db } = stack();
    const run = await aClaimedRun(db);
    await insertWaiting(db, run.taskId);
    const entries = await settleRun(db, run, { kind }, kind === 'finish' ? finished : failed);
    expect(entries).toEqual([{ taskId: run.taskId, retry: 0 }]);
    expect((await runsOf(db, run.taskId)).map(({ state }) => state).sort()).toEqual(
      [kind === 'finish' ? 'finish' : 'failed', 'queued'].sort(),
    );
    expect(await statusOf(db, run.taskId)).toBe('running');
  },
);

test('the occurrence that waited goes on waiting while another run is active', async () => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await insertQueuedRun(db, run.taskId);
  await insertWaiting(db, run.taskId);
  expect(await settleRun(db, run, { kind: 'finish' }, finished)).toEqual([]);
});

test.each([
  [1, 'a success before', true],
  [2, 'a success before', false],
  [2, 'a failure before', true],
  [3, 'a failure before', false],
])('pause_after_failures %i with %s: paused %s', async (limit, before, paused) => {
  const { db } = stack();
  const run = await aClaimedRun(db);
  await db.query('update tasks set pause_after_failures = $1', [limit]);
  await db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state, created_at, finished_at)
     select task_id, now() - interval '1 hour', 'manual', $1, now() - interval '1 hour', now() from task_runs`,
    [before === 'a success before' ? 'finish' : 'failed'],
  );
  await settleRun(db, run, { kind: 'giveUp' }, failed);
  const [task] = await db.query<{ paused: boolean; reason: string | null }>(
    'select paused_at is not null as paused, pause_reason as reason from tasks',
  );
  expect(task?.paused).toBe(paused);
  expect(task?.reason).toBe(paused ? `paused after ${limit} failed runs in a row` : null);
});

function insertWaiting(db: Queryable, taskId: string) {
  return db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state, available_at)
     values ($1, now() + interval '1 minute', 'schedule', 'waiting', 'infinity')`,
    [taskId],
  );
}

test('a batch settles each claim by itself, zombies among them', async () => {
  const { db } = stack();
  const [done, retried, zombie, failedRun] = [
    await aClaimedRun(db),
    await aClaimedRun(db),
    await aClaimedRun(db),
    await aClaimedRun(db),
  ];
  const settled = await settleRuns(db, [
    { claim: done, settlement: { kind: 'finish' }, log: finished },
    { claim: retried, settlement: { kind: 'retry', retry: 1, delayMs: 0 }, log: failed },
    { claim: { ...zombie, fence: 9 }, settlement: { kind: 'finish' }, log: finished },
    { claim: failedRun, settlement: { kind: 'giveUp' }, log: failed },
  ]);
  expect(settled).toEqual([[], [{ taskId: retried.taskId, retry: 1 }], null, []]);
  const states = await Promise.all([done, retried, zombie, failedRun].map((run) => statusOf(db, run.taskId)));
  expect(states).toEqual(['ready', 'running', 'running', 'failed']);
});

test('two runs of one task that end in the same batch leave it with the outcome of the later one', async () => {
  const { db } = stack();
  const first = await aClaimedRun(db);
  await insertQueuedRun(db, first.taskId);
  const second = await claimRun(db, first, worker);
  if (!second) throw new Error('expected a second run');
  await settleRuns(db, [
    { claim: first, settlement: { kind: 'finish' }, log: finished },
    { claim: second, settlement: { kind: 'giveUp' }, log: failed },
  ]);
  expect(await statusOf(db, first.taskId)).toBe('failed');
});
