import { expect, test } from 'vitest';
import { insertQueuedRun, insertTask } from '../../testing/builders.js';
import { useTestStack } from '../../testing/stack.js';
import { claimExternalRun } from './claim-external-run.js';
import { claimRun } from './claim-runs.js';

const stack = useTestStack();
const worker = { workerId: 'w1', leaseSeconds: 15 };
const change = (taskId: string, assignment: string) =>
  stack().db.query(`update tasks set ${assignment} where id = $1`, [taskId]);
const kept = (taskId: string) =>
  stack().db.query(
    'select version, webhook_url as url, headers, payload from task_versions where task_id = $1 order by version',
    [taskId],
  );
const versionsOfLogs = async (taskId: string) => {
  const rows = await stack().db.query<{ version: number }>(
    'select task_version as version from task_logs where task_id = $1 order by created_at',
    [taskId],
  );
  return rows.map(({ version }) => version);
};

test('an edit of what is sent keeps what was sent until then', async () => {
  const taskId = await insertTask(stack().db, { webhookUrl: 'http://a/', payload: { n: 1 } });
  await change(taskId, `webhook_url = 'http://b/'`);
  await change(taskId, `headers = '{"x-a": "1"}'`);
  await change(taskId, `payload = '{"n": 2}'`);
  expect(await kept(taskId)).toEqual([
    { version: 1, url: 'http://a/', headers: {}, payload: { n: 1 } },
    { version: 2, url: 'http://b/', headers: {}, payload: { n: 1 } },
    { version: 3, url: 'http://b/', headers: { 'x-a': '1' }, payload: { n: 1 } },
  ]);
});

test.each([`name = 'x'`, 'webhook_url = webhook_url', `status = 'running'`, 'paused_at = now()'])(
  'a change of %s sends the same as before: nothing is kept',
  async (assignment) => {
    const taskId = await insertTask(stack().db);
    await change(taskId, assignment);
    expect(await kept(taskId)).toEqual([]);
  },
);

test('what was kept goes with the task', async () => {
  const taskId = await insertTask(stack().db);
  await change(taskId, `webhook_url = 'http://b/'`);
  await stack().db.query('delete from tasks where id = $1', [taskId]);
  expect(await kept(taskId)).toEqual([]);
});

test('the log of a claim notes the version of the task that was read', async () => {
  const { db } = stack();
  const taskId = await insertTask(db);
  await change(taskId, `name = 'edited'`);
  await insertQueuedRun(db, taskId);
  await claimRun(db, { taskId, retry: 0 }, worker);
  await change(taskId, `webhook_url = 'http://b/'`);
  await claimExternalRun(db, { taskId, retry: 1 }, worker);
  expect(await versionsOfLogs(taskId)).toEqual([2, 3]);
});
