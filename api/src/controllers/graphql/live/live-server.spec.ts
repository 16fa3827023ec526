import { once } from 'node:events';
import { until } from '@task-scheduler/engine/testing/until';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { connectLive, liveUrl } from '../../../testing/live-client.js';
import { startTestApi, type TestApi } from '../../../testing/test-api.js';

const SUBSCRIPTION = 'subscription { taskChanged { id } }';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ playground: false });
});
afterAll(() => api.close());

const upgrade = async (headers: Record<string, string>, url = liveUrl(api)) => {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
  socket.on('error', () => undefined);
  const status = await new Promise<number>((resolve) => {
    socket.once('unexpected-response', (_, { statusCode = 0 }) => resolve(statusCode));
    socket.once('open', () => resolve(101));
  });
  socket.terminate();
  return status;
};

test.each([
  [{ host: 'evil.example' }, 421],
  [{ host: 'evil.example:4000', origin: 'http://evil.example:4000' }, 421],
  [{ origin: 'https://evil.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ origin: 'http://localhost:3000' }, 101],
  [{ host: 'localhost:4000', origin: 'http://localhost:4000' }, 101],
  [{}, 101],
])('row 85: a WebSocket with %j is answered %i', async (headers, status) => {
  expect(await upgrade({ ...headers })).toBe(status);
});

test('there is no WebSocket elsewhere', async () => {
  expect(await upgrade({}, liveUrl(api).replace('/graphql', '/api/tasks'))).toBe(404);
});

test('another protocol is refused', async () => {
  const socket = new WebSocket(liveUrl(api), 'graphql-ws');
  await expect(once(socket, 'open')).rejects.toThrow('Server sent no subprotocol');
});

test('who does not introduce himself within three seconds is sent away', async () => {
  const socket = new WebSocket(liveUrl(api), 'graphql-transport-ws');
  const [code] = await once(socket, 'close');
  expect(code).toBe(4408);
});

test('a message over 64 KiB ends the connection', async () => {
  const { socket, closed } = await connectLive(api);
  socket.send('x'.repeat(65 * 1024));
  expect(await closed).toMatchObject({ code: 1009 });
});

test.each([
  ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ['a field that does not exist', 'subscription { taskChange { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a query', '{ tasks { nodes { id } } }', 'BAD_REQUEST'],
  ['a mutation', 'mutation { deleteTask(id: "x") { deletedTaskId } }', 'BAD_REQUEST'],
  ['two fields', 'subscription { taskDeleted systemStatusChanged { redisOk } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['fields 13 deep', `subscription { taskChanged ${nested(12)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['31 aliases', `subscription { taskChanged { ${aliases(31)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['too many tokens', `subscription { taskChanged { ${aliases(1000)} } }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'pages of pages',
    'subscription { taskChanged { runs(first: 100) { nodes { attempts { task { runs(first: 100) { nodes { id } } } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'introspection',
    'subscription { taskChanged { __typename } ...a } fragment a on Subscription { __schema { description } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['an id that is none', 'subscription { taskChanged(ids: ["x"]) { id } }', 'BAD_USER_INPUT'],
  ['an attempt of no task', 'subscription { taskLogChanged(taskId: "x") { id } }', 'BAD_USER_INPUT'],
])('%s is refused, and the connection stays', async (_, query, code) => {
  const { follow, socket } = await connectLive(api);
  const { errors, told } = await follow(query);
  await until(
    () => errors.length,
    (count) => count > 0,
  );
  expect(errors[0]).toMatchObject({ message: expect.any(String), extensions: { code } });
  expect(JSON.stringify(errors)).not.toMatch(/Did you mean|stacktrace|node_modules/);
  expect(told).toEqual([]);
  expect(socket.readyState).toBe(WebSocket.OPEN);
  socket.close();
});

test.each([
  ['variables that do not fit', { ids: 7.5 }],
  ['201 ids', { ids: Array.from({ length: 201 }, () => '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c') }],
])('%s are refused', async (_, variables) => {
  const { follow, socket } = await connectLive(api);
  const { errors } = await follow('subscription ($ids: [ID!]) { taskChanged(ids: $ids) { id } }', variables);
  await until(
    () => errors.length,
    (count) => count > 0,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  socket.close();
});

test('a connection has at most fifty subscriptions', async () => {
  const { follow, socket } = await connectLive(api);
  const followed = await Promise.all(Array.from({ length: 51 }, () => follow(SUBSCRIPTION)));
  await until(
    () => followed.map(({ errors }) => errors.length),
    (counts) => counts.some((count) => count > 0),
  );
  expect(followed.flatMap(({ errors }) => errors)).toMatchObject([
    { message: 'expected connection to have at most 50 subscriptions, got more: complete some first' },
  ]);
  socket.close();
});

function nested(levels: number): string {
  return levels === 0 ? '{ id }' : `{ lastLog { task ${nested(levels - 1)} } }`;
}

function aliases(count: number): string {
  return Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ');
}
