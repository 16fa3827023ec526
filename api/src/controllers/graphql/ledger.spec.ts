import { insertTask } from '@task-scheduler/engine/testing/builders';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { insertLogs } from '../../testing/rows.js';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
beforeEach(() => api.db.query('truncate tasks cascade'));
afterAll(() => api.close());

const DAY = { from: '2026-05-01T00:00:00Z', to: '2026-05-02T00:00:00Z' };
const OCCURRENCES = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
  task(id: $id) { occurrences(from: $from, to: $to) { scheduledFor outcome reason attempts } }
}`;
interface Ledger {
  task: { occurrences: { scheduledFor: string; outcome: string; reason: string | null; attempts: number }[] };
}

/** `09 FINISH`, for each occurrence of the day. */
async function ledgerOf(id: string): Promise<string[] | undefined> {
  const { data, errors } = await api.graphql<Ledger>(OCCURRENCES, { id, ...DAY });
  expect(errors).toBeUndefined();
  return data?.task.occurrences.map(({ scheduledFor, outcome }) => `${scheduledFor.slice(11, 13)} ${outcome}`);
}

async function insertRun(taskId: string, hour: string, state: string, missedUntil: string | null = null) {
  const at = (text: string | null) => text && `2026-05-01T${text}:00:00Z`;
  const lease = state === 'running' ? [new Date(), 'w'] : [null, null];
  await api.db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state, missed_until, lease_until, worker_id)
     values ($1, $2, 'schedule', $3, $4, $5, $6)`,
    [taskId, at(hour), state, at(missedUntil), ...lease],
  );
}

test('the ledger of a day tells what became of every occurrence, and what is to come', async () => {
  const id = await insertTask(api.db, { schedule: '0 */3 * * *' });
  await insertRun(id, '00', 'finish');
  await insertRun(id, '03', 'missed', '09');
  await insertRun(id, '12', 'skipped');
  await insertRun(id, '15', 'running');
  await api.db.query(`update tasks set next_run_at = '2026-05-01T18:00:00Z' where id = $1`, [id]);
  expect(await ledgerOf(id)).toEqual([
    '00 FINISH',
    '03 MISSED',
    '06 MISSED',
    '09 MISSED',
    '12 SKIPPED_OVERLAP',
    '15 RUNNING',
    '18 UPCOMING',
    '21 UPCOMING',
  ]);
});

test('an outage that began before the window is counted where it reaches in', async () => {
  const id = await insertTask(api.db, { schedule: '0 */12 * * *' });
  await api.db.query(
    `insert into task_runs (task_id, scheduled_for, trigger, state, missed_until)
     values ($1, '2026-04-30T00:00:00Z', 'schedule', 'missed', '2026-05-01T00:00:00Z')`,
    [id],
  );
  await api.db.query(`update tasks set next_run_at = '2026-05-01T12:00:00Z' where id = $1`, [id]);
  expect(await ledgerOf(id)).toEqual(['00 MISSED', '12 UPCOMING']);
});

test('what passes while a task is paused says so, and why', async () => {
  const id = await insertTask(api.db, { schedule: '0 */12 * * *' });
  await api.db.query(`update tasks set paused_at = '2026-05-01T06:00:00Z', pause_reason = 'holidays' where id = $1`, [
    id,
  ]);
  const { data } = await api.graphql<Ledger>(OCCURRENCES, { id, ...DAY });
  expect(data?.task.occurrences).toEqual([
    { scheduledFor: '2026-05-01T12:00:00.000Z', outcome: 'SKIPPED_PAUSED', reason: 'holidays', attempts: 0 },
  ]);
});

test.each([
  ['ends before it begins', { from: DAY.to, to: DAY.from }],
  ['is longer than 366 days', { from: '2026-01-01T00:00:00Z', to: '2027-01-02T00:00:01Z' }],
  ['holds more than 1,500 occurrences', { from: '2026-05-01T00:00:00Z', to: '2026-05-02T01:01:00Z' }],
])('a time that %s is refused', async (_, window) => {
  const id = await insertTask(api.db, { schedule: '* * * * *' });
  await api.db.query(`update tasks set next_run_at = '2026-05-01T00:00:00Z' where id = $1`, [id]);
  expect(await api.graphql(OCCURRENCES, { id, ...window })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT', faults: [{ field: ['to'] }] } }],
  });
});

test('upcoming merges the occurrences of all enabled tasks in order of time', async () => {
  const soon = new Date(Date.now() + 3_600_000);
  for (const [name, schedule, next] of [
    ['hourly', '0 * * * *', '2030-01-01T01:00:00Z'],
    ['every 20', '*/20 * * * *', '2030-01-01T00:40:00Z'],
    ['late', '@daily', '2030-01-02T00:00:00Z'],
    ['paused', '@hourly', '2030-01-01T00:00:00Z'],
  ] as const) {
    const id = await insertTask(api.db, { name, schedule });
    await api.db.query('update tasks set next_run_at = $2 where id = $1', [id, next]);
  }
  await api.db.query(`update tasks set paused_at = now() where name = 'paused'`);
  const query = `query ($to: DateTime!, $first: Int) {
    upcoming(to: $to, first: $first) { task { name } scheduledFor localTime }
  }`;
  const upcoming = async (variables: object) => {
    const answer = await api.graphql<{ upcoming: { task: { name: string }; localTime: string }[] }>(query, variables);
    return answer.data?.upcoming.map(({ task, localTime }) => `${localTime.slice(11, 16)} ${task.name}`);
  };
  const all = ['00:40 every 20', '01:00 every 20', '01:00 hourly', '01:20 every 20', '01:40 every 20'];
  const merged = await upcoming({ to: '2030-01-01T02:00:00Z' });
  expect(merged?.toSorted()).toEqual(all);
  expect(merged?.map((text) => text.slice(0, 5))).toEqual(all.map((text) => text.slice(0, 5)));
  expect(await upcoming({ to: '2030-01-01T02:00:00Z', first: 1 })).toEqual(['00:40 every 20']);
  expect(await upcoming({ to: soon.toISOString() })).toEqual([]);
});

test('health tells how the last attempts and runs went', async () => {
  const id = await insertTask(api.db);
  await insertRun(id, '00', 'skipped');
  await insertRun(id, '01', 'missed', '05');
  await api.db.query(`update task_runs set occurrences = 5 where state = 'missed'`);
  const [run] = await api.db.query<{ id: string }>(
    `insert into task_runs (task_id, scheduled_for, trigger, state) values ($1, now(), 'manual', 'failed') returning id`,
    [id],
  );
  await insertLogs(api.db, { taskId: id, runId: run?.id ?? '' }, ['2026-05-01T00:00:00Z', '2026-05-01T01:00:00Z']);
  await api.db.query(`update task_logs set execution_time = 100 * retry_count`);
  const query = `query ($id: ID!, $last: Int) { task(id: $id) { health(last: $last) {
    successRate consecutiveFailures averageExecutionTime p95ExecutionTime skippedCount missedCount recent
  } } }`;
  expect((await api.graphql(query, { id })).data).toEqual({
    task: {
      health: {
        successRate: 0,
        consecutiveFailures: 2,
        averageExecutionTime: 150,
        p95ExecutionTime: 200,
        skippedCount: 1,
        missedCount: 5,
        recent: ['FAILED', 'FAILED'],
      },
    },
  });
  expect(await api.graphql(query, { id, last: 101 })).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('the newest runs of several tasks come oldest first, so many of each', async () => {
  const ids = [await insertTask(api.db, { name: 'a' }), await insertTask(api.db, { name: 'b' })];
  for (const id of ids) {
    await insertRun(id, '01', 'failed');
    await insertRun(id, '02', 'finish');
    await insertRun(id, '03', 'skipped');
  }
  const query = `query ($ids: [ID!]) { tasks(filter: { ids: $ids }) { nodes { recentRuns(last: 2) { state } } } }`;
  const recentRuns = [{ state: 'FINISH' }, { state: 'SKIPPED' }];
  expect((await api.graphql(query, { ids })).data).toEqual({ tasks: { nodes: [{ recentRuns }, { recentRuns }] } });
});
