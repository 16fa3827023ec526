import { insertTask, runsOf } from '@task-scheduler/engine/testing/builders';
import { type CuttableLink, linkTo } from '@task-scheduler/engine/testing/cuttable-link';
import { openTestStack, type TestStack } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';

const said: string[] = [];
const log = {
  info: (event: string) => said.push(event),
  warn: (event: string) => said.push(event),
  error: (event: string) => said.push(event),
};

let servers: TestStack & { close(): Promise<void> };
let postgres: CuttableLink;
let redis: CuttableLink;
let api: TestApi;

beforeEach(async () => {
  said.length = 0;
  servers = await openTestStack();
  postgres = await linkTo(servers.databaseUrl);
  redis = await linkTo(servers.redisUrl);
});
afterEach(async () => {
  await api.close();
  await postgres.cut();
  await redis.cut();
  await servers.close();
});

const start = async () => {
  api = await startTestApi({ databaseUrl: postgres.url, redisUrl: redis.url, log });
};
const health = async () => {
  const { status, body } = await api.http.get('/healthz');
  const answer: unknown[] = [status, body];
  return answer;
};
const well = [200, { status: 'ok', postgres: 'up', redis: 'up' }];
const isWell = ([status]: unknown[]) => status === 200;

test('with both servers away the API starts, says so once, and works as soon as they are there', async () => {
  await postgres.cut();
  await redis.cut();
  await start();
  expect(await health()).toEqual([503, { status: 'unavailable', postgres: 'down', redis: 'down' }]);
  expect(await api.graphql('{ tasks { nodes { id } } }')).toMatchObject({
    status: 200,
    errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
  });
  const rest = await api.http.get('/api/tasks');
  expect([rest.status, rest.type]).toEqual([503, 'application/problem+json']);
  expect(said.toSorted()).toEqual(['postgres.lost', 'redis.lost']);
  await postgres.mend();
  await redis.mend();
  expect(await until(health, isWell)).toEqual(well);
  expect((await api.graphql('{ tasks { nodes { id } } }')).data).toEqual({ tasks: { nodes: [] } });
  expect(said.toSorted()).toEqual(['postgres.back', 'postgres.lost', 'redis.back', 'redis.lost']);
});

test('the status of the system says which server is away', async () => {
  await start();
  const query = '{ systemStatus { databaseOk redisOk queueLength schedulers { id } schedulerLagSeconds } }';
  const status = async () => (await api.graphql(query)).data;
  await redis.cut();
  expect(await status()).toEqual({
    systemStatus: { databaseOk: true, redisOk: false, queueLength: null, schedulers: null, schedulerLagSeconds: 0 },
  });
  await redis.mend();
  expect(await until(health, isWell)).toEqual(well);
  await postgres.cut();
  expect(await status()).toEqual({
    systemStatus: { databaseOk: false, redisOk: true, queueLength: 0, schedulers: [], schedulerLagSeconds: null },
  });
  await postgres.mend();
});

test('servers that are lost later are told apart, and used again when they are back', async () => {
  await start();
  expect(await until(health, isWell)).toEqual(well);
  await postgres.cut();
  expect(await health()).toEqual([503, { status: 'unavailable', postgres: 'down', redis: 'up' }]);
  const mutation = await api.graphql(
    'mutation { deleteTask(id: "00000000-0000-4000-8000-000000000000") { deletedTaskId } }',
  );
  expect(mutation).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  await postgres.mend();
  await redis.cut();
  expect(await health()).toEqual([503, { status: 'unavailable', postgres: 'up', redis: 'down' }]);
  await redis.mend();
  expect(await until(health, isWell)).toEqual(well);
});

test('runTask succeeds without Redis: the scheduler pushes the entry later', async () => {
  await redis.cut();
  await start();
  const id = await insertTask(servers.db);
  const answer = await api.graphql('mutation ($id: ID!) { runTask(id: $id) { task { status } userErrors { code } } }', {
    id,
  });
  expect(answer.data).toEqual({ runTask: { task: { status: 'RUNNING' }, userErrors: [] } });
  expect(await runsOf(servers.db, id)).toMatchObject([{ state: 'queued' }]);
  expect(said).toContain('entry.not_pushed');
});
