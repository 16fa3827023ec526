import { claimRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { createEventPublisher, type EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { until } from '@task-scheduler/engine/testing/until';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connectLive, type Followed, type LiveClient } from '../../../testing/live-client.js';
import { statementsOf } from '../../../testing/statements.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

let api: TestApi;
let engine: EventPublisher;
const clients: LiveClient[] = [];

beforeAll(async () => {
  api = await startTestApi();
  engine = createEventPublisher(api.redis);
});
afterEach(() => {
  for (const { socket } of clients.splice(0)) socket.close();
});
afterAll(async () => {
  await engine.close();
  await api.close();
});

const connect = async () => {
  const client = await connectLive(api);
  clients.push(client);
  return client;
};
const follow = async (query: string, variables?: object) => (await connect()).follow(query, variables);
const count = ({ told }: Followed, wanted: number) =>
  until(
    () => told.length,
    (length) => length >= wanted,
  );
const NAMED = 'subscription ($ids: [ID!]) { taskChanged(ids: $ids) { id name status enabled } }';
const LOGS = 'subscription ($id: ID) { taskLogChanged(taskId: $id) { status retryCount task { id status } } }';

async function claimed(taskId: string) {
  await insertQueuedRun(api.db, taskId);
  const run = await claimRun(api.db, { taskId, retry: 0 }, { workerId: 'w', leaseSeconds: 15 });
  if (!run) throw new Error('expected the run to be claimed');
  return run;
}

test('a task is told of when it is created, edited, paused, resumed, run, reset and deleted', async () => {
  const client = await connect();
  const [changed, deleted] = [await client.follow(NAMED), await client.follow('subscription { taskDeleted }')];
  const does = async (mutation: string, told: object) => {
    const before = changed.told.length;
    expect((await api.graphql(`mutation { ${mutation} }`)).errors).toBeUndefined();
    await count(changed, before + 1);
    expect(changed.told.at(-1)).toMatchObject({ taskChanged: told });
  };
  const input = 'name: "a", schedule: "0 0 1 1 *", webhookUrl: "http://127.0.0.1:9/"';
  await does(`createTask(input: { ${input} }) { task { id } }`, { name: 'a', enabled: true, status: 'READY' });
  const [row] = await api.db.query<{ id: string }>(`select id from tasks where name = 'a'`);
  const id = `id: "${row?.id ?? ''}"`;
  await does(`updateTask(${id}, input: { name: "b" }) { task { id } }`, { name: 'b' });
  await does(`pauseTask(${id}) { task { id } }`, { enabled: false });
  await does(`resumeTask(${id}) { task { id } }`, { enabled: true });
  await does(`runTask(${id}) { task { id } }`, { status: 'RUNNING' });
  await api.db.query(`update tasks set status = 'failed'`);
  await does(`resetTask(${id}) { task { id } }`, { status: 'READY' });
  await does(`upsertTask(key: "k", input: { ${input} }) { task { id } }`, { name: 'a' });
  await does(`upsertTask(key: "k", input: { ${input}, timeoutMs: 500 }) { task { id } }`, { name: 'a' });
  expect(deleted.told).toEqual([]);
  await api.graphql(`mutation { deleteTask(${id}) { deletedTaskId } }`);
  await count(deleted, 1);
  expect(deleted.told).toEqual([{ taskDeleted: row?.id }]);
});

test('an attempt is told of when it begins and when it ends', async () => {
  const [taskId, other] = [await insertTask(api.db), await insertTask(api.db)];
  const client = await connect();
  const [all, ours, theirs] = [
    await client.follow(LOGS),
    await client.follow(LOGS, { id: taskId }),
    await client.follow(LOGS, { id: other }),
  ];
  const run = await claimed(taskId);
  engine.announce({ attempts: [run] });
  await count(ours, 1);
  await api.db.query(`update task_logs set status = 'finish', finished_at = now()`);
  await api.db.query(`update tasks set status = 'ready' where id = $1`, [taskId]);
  engine.announce({ attempts: [run] });
  await count(ours, 2);
  expect(ours.told).toEqual([
    { taskLogChanged: { status: 'RUNNING', retryCount: 0, task: { id: taskId, status: 'RUNNING' } } },
    { taskLogChanged: { status: 'FINISH', retryCount: 0, task: { id: taskId, status: 'READY' } } },
  ]);
  await count(all, 2);
  expect(theirs.told).toEqual([]);
});

test('whoever names tasks hears of those alone', async () => {
  const [ours, other] = [await insertTask(api.db, { name: 'ours' }), await insertTask(api.db)];
  const client = await connect();
  const named = await client.follow(NAMED, { ids: [ours.toUpperCase()] });
  const all = await client.follow(NAMED);
  engine.announce({ tasks: [other] });
  await count(all, 1);
  engine.announce({ tasks: [ours] });
  await count(named, 1);
  expect(named.told).toMatchObject([{ taskChanged: { id: ours, name: 'ours' } }]);
});

test('a storm of changes of one task is at most four messages a second, and the newest state comes last', async () => {
  const taskId = await insertTask(api.db);
  const followed = await follow(NAMED, { ids: [taskId] });
  const startedAt = performance.now();
  for (let n = 1; n <= 5000; n += 1) {
    engine.announce({ tasks: [taskId] });
    if (n % 5 === 0) await api.db.query('update tasks set name = $2 where id = $1', [taskId, `name ${n}`]);
  }
  engine.announce({ tasks: [taskId] });
  await until(
    () => JSON.stringify(followed.told),
    (text) => text.includes('name 5000'),
  );
  const elapsedMs = (followed.arrivedAt.at(-1) ?? 0) - startedAt;
  expect(followed.told.length).toBeLessThanOrEqual(1 + elapsedMs / 250);
  expect(followed.told.at(-1)).toMatchObject({ taskChanged: { name: 'name 5000' } });
});

test('a thousand subscriptions to a task cost the same statements as one, and none costs none', async () => {
  const taskId = await insertTask(api.db);
  await claimed(taskId);
  const query = `subscription ($ids: [ID!]) {
    taskChanged(ids: $ids) { status lastLog { status } health(last: 5) { recent } }
  }`;
  const statementsFor = async (followed: readonly Followed[]) => {
    const before = followed.map(({ told }) => told.length);
    const statements = await statementsOf(api, async () => {
      engine.announce({ tasks: [taskId] });
      for (const [place, one] of followed.entries()) await count(one, (before[place] ?? 0) + 1);
    });
    return statements.length;
  };
  const statements = await statementsOf(api, async () => {
    engine.announce({ tasks: [taskId] });
    await api.http.get('/healthz');
  });
  expect(statements.map((one) => one.query)).toEqual(['select 1']);
  const first = await follow(query, { ids: [taskId] });
  expect(await statementsFor([first])).toBe(3);
  const sockets = await Promise.all(Array.from({ length: 20 }, connect));
  const many = await Promise.all(
    sockets.flatMap((socket) => Array.from({ length: 50 }, () => socket.follow(query, { ids: [taskId] }))),
  );
  expect(await statementsFor([first, ...many])).toBe(3);
});

test('what was completed is told nothing more', async () => {
  const taskId = await insertTask(api.db);
  const client = await connect();
  const [ended, kept] = [await client.follow(NAMED), await client.follow(NAMED)];
  ended.complete();
  engine.announce({ tasks: [taskId] });
  await count(kept, 1);
  expect(ended.told).toEqual([]);
});

test('a task that was deleted meanwhile is not told of', async () => {
  const [gone, there] = [await insertTask(api.db), await insertTask(api.db)];
  const followed = await follow(NAMED);
  await api.db.query('delete from tasks where id = $1', [gone]);
  engine.announce({ tasks: [gone, there] });
  await count(followed, 1);
  expect(followed.told).toMatchObject([{ taskChanged: { id: there } }]);
});

test('a client for whom more than a thousand changes wait is dropped, the others are not', async () => {
  const taskId = await insertTask(api.db);
  const [greedy, modest] = [await connect(), await connect()];
  await greedy.follow(NAMED);
  const followed = await modest.follow(NAMED, { ids: [taskId] });
  const ids = Array.from({ length: 1001 }, (_, n) => taskId.slice(0, -6) + String(n).padStart(6, '0'));
  engine.announce({ tasks: [...ids, taskId] });
  expect(await greedy.closed).toEqual({
    code: 4413,
    reason: 'too slow: changes come faster than they are read; reconnect and refetch',
  });
  await count(followed, 1);
});

test('the status of the system comes at once, and then only when it differs', async () => {
  await api.redis.del('task_list');
  const query = 'subscription { systemStatusChanged { databaseOk queueLength } }';
  const [first, second] = [await follow(query), await follow(query)];
  await Promise.all([count(first, 1), count(second, 1)]);
  expect(first.told).toEqual([{ systemStatusChanged: { databaseOk: true, queueLength: 0 } }]);
  await api.redis.lpush('task_list', 'x');
  await count(first, 2);
  await api.redis.del('task_list');
  await count(first, 3);
  expect(first.told.slice(1)).toMatchObject([
    { systemStatusChanged: { queueLength: 1 } },
    { systemStatusChanged: { queueLength: 0 } },
  ]);
});
