import { type ClaimedRun, claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import type { ClosedLog } from '@task-scheduler/engine/frameworks/postgres/closed-log';
import { type Settlement, settleRun } from '@task-scheduler/engine/frameworks/postgres/settle-runs';
import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { statementsOf } from '../../testing/statements.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
beforeAll(async () => void (api = await startTestApi()));
beforeEach(() => api.db.query('truncate tasks cascade'));
afterAll(() => api.close());

const worker = { workerId: 'w1', leaseSeconds: 15 };
const refused: ClosedLog = {
  status: 'failed',
  executionTimeMs: 7,
  message: 'who are you?',
  messageTruncated: false,
  responseStatus: 401,
  failureKind: 'http_status',
  responseHeaders: { 'x-request-id': '7', 'set-cookie': '•••' },
  timing: { dnsMs: null, connectMs: 1, tlsMs: null, waitMs: 5, receiveMs: 1 },
  release: null,
};

async function claim(taskId: string, retry = 0): Promise<ClaimedRun> {
  const run = await claimRun(api.db, { taskId, retry }, worker);
  if (!run) throw new Error('expected the run to be claimed');
  return run;
}
async function aClaim(): Promise<ClaimedRun> {
  const taskId = await insertTask(api.db, { webhookUrl: 'http://first/', payload: { n: 1 } });
  await insertQueuedRun(api.db, taskId);
  return claim(taskId);
}
const settle = (run: ClaimedRun, settlement: Settlement) => settleRun(api.db, run, settlement, refused);

const DETAIL = `{ taskLogs { nodes {
  status trigger responseHeaders explanation nextAttemptAt
  request { url headers { name value } payload taskVersion }
  timing { dnsMs connectMs tlsMs waitMs receiveMs }
} } }`;
const detail = async () => {
  const { data } = await api.graphql<{ taskLogs: { nodes: Record<string, unknown>[] } }>(DETAIL);
  return data?.taskLogs.nodes ?? [];
};

test('a failed attempt tells what it sent, how it went and what to do', async () => {
  await settle(await aClaim(), { kind: 'giveUp' });
  expect(await detail()).toEqual([
    {
      status: 'FAILED',
      trigger: 'MANUAL',
      request: { url: 'http://first/', headers: [], payload: { n: 1 }, taskVersion: 1 },
      responseHeaders: refused.responseHeaders,
      timing: refused.timing,
      explanation: expect.stringContaining('Authorization'),
      nextAttemptAt: null,
    },
  ]);
});

test('an attempt that runs has no reply yet', async () => {
  await aClaim();
  const none = { responseHeaders: null, timing: null, explanation: null, nextAttemptAt: null };
  expect(await detail()).toMatchObject([{ status: 'RUNNING', ...none }]);
});

test('what an attempt sent stays the same when its task is edited', async () => {
  const run = await aClaim();
  const edit = (assignment: string) => api.db.query(`update tasks set ${assignment}`);
  await edit(`name = 'Renamed'`);
  await settle(run, { kind: 'retry', retry: 1, delayMs: 0 });
  await claim(run.taskId, 1);
  await edit(`webhook_url = 'http://second/', headers = '{"x-a": "1"}'`);
  await edit(`payload = 'null'`);
  await insertQueuedRun(api.db, run.taskId, { retry: 2 });
  await claim(run.taskId, 2);
  const requests = (await detail()).map(({ request }) => request);
  expect(requests).toEqual([
    { url: 'http://second/', headers: [{ name: 'x-a', value: '1' }], payload: null, taskVersion: 4 },
    { url: 'http://first/', headers: [], payload: { n: 1 }, taskVersion: 2 },
    { url: 'http://first/', headers: [], payload: { n: 1 }, taskVersion: 1 },
  ]);
});

test('only the newest attempt of a run that waits tells when the next one is due', async () => {
  const run = await aClaim();
  await settle(run, { kind: 'retry', retry: 1, delayMs: 0 });
  await settle(await claim(run.taskId, 1), { kind: 'retry', retry: 2, delayMs: 60_000 });
  const [row] = await api.db.query<{ at: Date }>('select available_at as at from task_runs');
  const [newest, older] = await detail();
  expect(new Date(String(newest?.nextAttemptAt))).toEqual(row?.at);
  expect(older?.nextAttemptAt).toBeNull();
});

test('a page of attempts costs three statements, whatever its size', async () => {
  for (let n = 0; n < 5; n += 1) await settle(await aClaim(), { kind: 'giveUp' });
  const statements = await statementsOf(api, detail);
  expect(statements.map(({ query }) => query.slice(0, 40))).toHaveLength(3);
});
