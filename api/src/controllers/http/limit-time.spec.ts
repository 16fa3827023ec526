import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
const failures: string[] = [];
const log = { info: () => undefined, warn: () => undefined, error: (event: string) => failures.push(event) };

beforeAll(async () => {
  api = await startTestApi({ requestTimeoutMs: 300, log });
});
afterAll(() => api.close());

/** While it lasts, no statement that reads tasks is answered. */
const whileTasksAreLocked = <T>(work: () => Promise<T>) =>
  api.db.transaction(async (tx) => {
    await tx.query('lock table tasks in access exclusive mode');
    return work();
  });

test('what is not answered in time is a problem to REST and an error to GraphQL, and nothing is left broken', async () => {
  const query = '{ tasks { nodes { id } } }';
  const [rest, graphql] = await whileTasksAreLocked(() =>
    Promise.all([api.http.get('/api/tasks'), api.http.post('/graphql').send({ query })]),
  );
  expect([rest.status, rest.type, rest.headers.connection]).toEqual([503, 'application/problem+json', 'close']);
  expect(rest.body).toMatchObject({ detail: expect.stringContaining('expected the answer to take at most 300 ms') });
  expect([graphql.status, graphql.body]).toMatchObject([503, { errors: [{ extensions: { code: 'TIMEOUT' } }] }]);
  expect(await api.graphql(query)).toEqual({ status: 200, data: { tasks: { nodes: [] } } });
  expect(failures).toEqual([]);
});

test.each([
  ['its headers', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
  [
    'its body',
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  ],
])('a client that does not send %s is dropped', async (_, beginning) => {
  const socket = connect(portOf(await api.app.getUrl()), '127.0.0.1');
  socket.write(beginning);
  expect(await allOf(socket)).toMatch(/^HTTP\/1.1 (408|503) /);
});

const portOf = (url: string) => Number(new URL(url).port);

/** Until the other side closes it. */
async function allOf(socket: Socket): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of socket) chunks.push(String(chunk));
  return chunks.join('');
}
