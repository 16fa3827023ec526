import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { insertTask } from '@task-scheduler/engine/testing/builders';
import { type CuttableLink, linkTo } from '@task-scheduler/engine/testing/cuttable-link';
import { openTestStack, type TestStack } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { connectLive, liveUrl } from '../../../testing/live-client.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

const SUBSCRIPTION = 'subscription { taskChanged { id } }';

let servers: TestStack & { close(): Promise<void> };
let postgres: CuttableLink;
let redis: CuttableLink;
let api: TestApi;

beforeAll(async () => {
  servers = await openTestStack();
  postgres = await linkTo(servers.databaseUrl);
  redis = await linkTo(servers.redisUrl);
  api = await startTestApi({ databaseUrl: postgres.url, redisUrl: redis.url });
});
afterAll(async () => {
  await postgres.cut();
  await redis.cut();
  await servers.close();
});

const publish = (taskId: string) => {
  const publisher = createEventPublisher(servers.redis);
  publisher.announce({ tasks: [taskId] });
  return publisher.close();
};

test('Redis away: connections stay, and are ended when it is back, for nobody knows what they missed', async () => {
  const client = await connectLive(api);
  await client.follow(SUBSCRIPTION);
  await redis.cut();
  expect(client.socket.readyState).toBe(WebSocket.OPEN);
  await redis.mend();
  expect(await client.closed).toEqual({
    code: 4503,
    reason: 'changes were missed while Redis was away; reconnect and refetch',
  });
  const taskId = await insertTask(servers.db);
  const again = await connectLive(api);
  const { told } = await again.follow(SUBSCRIPTION);
  await publish(taskId);
  await until(
    () => told,
    (messages) => messages.length === 1,
  );
  again.socket.close();
});

test('Postgres away: what changed is told when it is back', async () => {
  const taskId = await insertTask(servers.db);
  const client = await connectLive(api);
  const { told } = await client.follow(SUBSCRIPTION);
  await postgres.cut();
  await publish(taskId);
  await until(
    async () => (await api.http.get('/healthz')).status,
    (status) => status === 503,
  );
  await postgres.mend();
  await until(
    () => told,
    (messages) => messages.length === 1,
  );
  expect(told).toEqual([{ taskChanged: { id: taskId } }]);
  client.socket.close();
});

test('a client of graphql-ws follows, loses the connection, and follows again by itself', async () => {
  const taskId = await insertTask(servers.db);
  const client = createClient({ url: liveUrl(api), webSocketImpl: WebSocket, retryWait: () => Promise.resolve() });
  let connections = 0;
  client.on('connected', () => (connections += 1));
  const told: unknown[] = [];
  const stop = client.subscribe(
    { query: SUBSCRIPTION },
    { next: ({ data }) => told.push(data), error: () => undefined, complete: () => undefined },
  );
  await until(
    () => connections,
    (count) => count === 1,
  );
  await redis.cut();
  await redis.mend();
  await until(
    () => connections,
    (count) => count === 2,
  );
  await until(
    async () => {
      await publish(taskId);
      return told.length;
    },
    (count) => count > 0,
  );
  stop();
  await client.dispose();
});

test('a stop ends every connection with a word, and at once', async () => {
  const clients = await Promise.all(Array.from({ length: 3 }, () => connectLive(api)));
  for (const client of clients) await client.follow(SUBSCRIPTION);
  const startedAt = performance.now();
  await api.close();
  expect(performance.now() - startedAt).toBeLessThan(5000);
  for (const { closed } of clients) {
    expect(await closed).toEqual({ code: 1012, reason: 'the API stops; reconnect and refetch' });
  }
});
