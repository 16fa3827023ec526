import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { silent } from '@task-scheduler/engine/testing/stack';
import { startReporting } from '@task-scheduler/engine/frameworks/redis/worker-report';
import { until } from '@task-scheduler/engine/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { statementsOf } from '../../testing/statements.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
let taskId: string;

beforeAll(async () => {
  api = await startTestApi();
  taskId = await insertTask(api.db, { name: 'failing' });
  const runId = await insertQueuedRun(api.db, taskId);
  const other = await insertTask(api.db, { status: 'failed' });
  await api.db.query('update tasks set paused_at = now() where id = $1', [other]);
  await insertLogs(api.db, { taskId, runId }, [
    '2026-05-01T00:00:00Z',
    '2026-05-01T00:59:59.999Z',
    '2026-05-01T02:00:00Z',
    '2026-05-01T03:00:00Z',
  ]);
  await api.db.query(`update task_logs set execution_time = 10 * retry_count, failure_kind = 'timeout'`);
  await api.db.query(`update task_logs set status = 'finish', failure_kind = null where retry_count = 1`);
});
afterAll(() => api.close());

const STATS = `query ($from: DateTime!, $to: DateTime, $ids: [ID!], $bucket: StatsBucketSize!) {
  stats(from: $from, to: $to, taskIds: $ids) {
    tasks { total ready running failed paused }
    attempts { total finish failed running successRate p50ExecutionTime p95ExecutionTime p99ExecutionTime }
    timeline(bucket: $bucket) { start finish failed p95ExecutionTime }
    topFailing { task { name } failed }
    byFailureKind { kind count }
  }
}`;
const HOURS = { from: '2026-05-01T00:00:00Z', to: '2026-05-01T03:00:00Z', bucket: 'HOUR' };

test('stats count what began in a time, bucket by bucket', async () => {
  const start = (hour: number) => `2026-05-01T0${hour}:00:00.000Z`;
  expect((await api.graphql(STATS, HOURS)).data).toEqual({
    stats: {
      tasks: { total: 2, ready: 0, running: 1, failed: 1, paused: 1 },
      attempts: {
        total: 3,
        finish: 1,
        failed: 2,
        running: 0,
        successRate: 1 / 3,
        p50ExecutionTime: 20,
        p95ExecutionTime: 30,
        p99ExecutionTime: 30,
      },
      timeline: [
        { start: start(0), finish: 1, failed: 1, p95ExecutionTime: 20 },
        { start: start(1), finish: 0, failed: 0, p95ExecutionTime: null },
        { start: start(2), finish: 0, failed: 1, p95ExecutionTime: 30 },
      ],
      topFailing: [{ task: { name: 'failing' }, failed: 2 }],
      byFailureKind: [{ kind: 'TIMEOUT', count: 2 }],
    },
  });
});

test('stats of some tasks leave out the others', async () => {
  const ids = ['00000000-0000-4000-8000-000000000000'];
  expect((await api.graphql(STATS, { ...HOURS, ids })).data).toMatchObject({
    stats: { tasks: { total: 0 }, attempts: { total: 0, successRate: null, p50ExecutionTime: null }, topFailing: [] },
  });
});

test.each([
  ['of more than 31 days', { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:01Z', bucket: 'DAY' }],
  ['that end before they begin', { from: '2026-05-02T00:00:00Z', to: '2026-05-01T00:00:00Z', bucket: 'DAY' }],
  ['in more than 1,500 buckets', { from: '2026-05-01T00:00:00Z', to: '2026-05-03T00:00:00Z', bucket: 'MINUTE' }],
  ['of what is no id', { ...HOURS, ids: ['abc'] }],
])('stats %s are refused', async (_, variables) => {
  expect(await api.graphql(STATS, variables)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

const SYSTEM = `{ systemStatus {
  databaseOk redisOk queueLength invalidEntries oldestQueuedSeconds schedulerLagSeconds
  schedulers { id } consumers { id kind inFlight version startedAt heartbeatAt }
} }`;

test('the status of the system tells the queue and who works', async () => {
  await api.redis.lpush('task_list', `${taskId}:0`);
  await api.db.query(`update task_runs set pushed_at = now() - interval '60 seconds'`);
  await api.db.query(`update tasks set next_run_at = now() - interval '5 seconds' where id = $1`, [taskId]);
  const report = startReporting(api.redis, { id: 'c1', kind: 'consumer', inFlight: () => 2 }, silent);
  await until(
    () => api.redis.exists('worker:c1'),
    (found) => found === 1,
  );
  const { data } = await api.graphql<{ systemStatus: { schedulerLagSeconds: number } }>(SYSTEM);
  await report.stop();
  expect(data).toMatchObject({
    systemStatus: {
      databaseOk: true,
      redisOk: true,
      queueLength: 1,
      invalidEntries: 0,
      oldestQueuedSeconds: 60,
      schedulers: [],
      consumers: [{ id: 'c1', kind: 'consumer', inFlight: 2, version: expect.any(String) }],
    },
  });
  expect(data?.systemStatus.schedulerLagSeconds).toBeCloseTo(5, 0);
});

test('a task says what keeps it from running', async () => {
  const query = 'query ($id: ID!) { task(id: $id) { diagnosis { code } } }';
  await api.redis.flushdb();
  expect((await api.graphql(query, { id: taskId })).data).toEqual({
    task: {
      diagnosis: [
        { code: 'NO_CONSUMER_ALIVE' },
        { code: 'NO_SCHEDULER_ALIVE' },
        { code: 'QUEUED_BEHIND' },
        { code: 'DESTINATION_FAILING' },
      ],
    },
  });
});

test('what was counted a moment ago is not counted again', async () => {
  const ask = () => api.graphql(STATS, { ...HOURS, from: '2026-05-01T00:00:00.001Z' });
  const first = await ask();
  const statements = await statementsOf(api, async () => expect(await ask()).toEqual(first));
  // How the tasks stand is always counted, and the failing task is read.
  expect(statements).toHaveLength(2);
});
