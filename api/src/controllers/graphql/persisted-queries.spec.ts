import { createHash } from 'node:crypto';
import { linkTo } from '@task-scheduler/engine/testing/cuttable-link';
import { openTestStack } from '@task-scheduler/engine/testing/stack';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';
import { PersistedQueries } from './persisted-queries.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const extensionsFor = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } });

const QUERY = '{ tasks { nodes { id } } }';
const tasks = { data: { tasks: { nodes: [] } } };

test('a document that was sent once is known by its hash', async () => {
  const ask = (body: object) => api.http.post('/graphql').send({ extensions: extensionsFor(QUERY), ...body });
  expect((await ask({})).body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  expect((await ask({ query: QUERY })).body).toEqual(tasks);
  expect((await ask({})).body).toEqual(tasks);
  const asked = { extensions: JSON.stringify(extensionsFor(QUERY)) };
  const byGet = await api.http.get('/graphql').set('apollo-require-preflight', '1').query(asked);
  expect(byGet.body).toEqual(tasks);
});

test('a document that is refused is not kept, and neither is one under a hash that is not its own', async () => {
  const refused = '{ nope }';
  await api.http.post('/graphql').send({ query: refused, extensions: extensionsFor(refused) });
  const forged = await api.http.post('/graphql').send({ query: '{ __typename }', extensions: extensionsFor('other') });
  expect(forged.status).toBe(400);
  for (const query of [refused, 'other']) {
    const { body } = await api.http.post('/graphql').send({ extensions: extensionsFor(query) });
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  }
});

test('many documents drive each other out, and one that is too long is not kept', async () => {
  const kept = new Map<string, string>();
  const cache = {
    get: (key: string) => Promise.resolve(kept.get(key) ?? null),
    set: (key: string, value: string) => Promise.resolve(void kept.set(key, value)),
  };
  const queries = new PersistedQueries(cache);
  const keys = Array.from({ length: 5000 }, (_, i) => `apq:${hashOf(String(i))}`);
  for (const key of keys) await queries.set(key, `{ ${key} }`);
  expect(kept.size).toBeLessThanOrEqual(1024);
  expect(await queries.get(keys.at(-1) ?? '')).toBe(`{ ${keys.at(-1)} }`);
  const found = await Promise.all(keys.map((key) => queries.get(key)));
  expect(found.filter((document) => document !== undefined)).toHaveLength(kept.size);
  await queries.set('apq:ffffffff', ' '.repeat(16 * 1024 + 1));
  expect(await queries.get('apq:ffffffff')).toBeUndefined();
});

test('without Redis every document is sent, and every answer is right', async () => {
  const { close, redisUrl } = await openTestStack();
  const redis = await linkTo(redisUrl);
  const alone = await startTestApi({ redisUrl: redis.url });
  await redis.cut();
  const ask = (body: object) => alone.http.post('/graphql').send({ extensions: extensionsFor(QUERY), ...body });
  expect((await ask({ query: QUERY })).body).toEqual(tasks);
  expect((await ask({})).body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  const stats = '{ stats(from: "2026-05-01T00:00:00Z", to: "2026-05-02T00:00:00Z") { attempts { total } } }';
  expect((await alone.graphql(stats)).data).toEqual({ stats: { attempts: { total: 0 } } });
  await alone.close();
  await close();
});
