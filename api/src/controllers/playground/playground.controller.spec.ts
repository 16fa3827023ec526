import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';
import { assets } from './assets.js';

let open: TestApi;
let closed: TestApi;

beforeAll(async () => {
  open = await startTestApi();
  closed = await startTestApi({ playground: false });
});
afterAll(async () => {
  await open.close();
  await closed.close();
});

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('a browser gets a page whose every file comes from here', async () => {
  const { status, type, text, headers } = await open.http.get('/graphql').set(browser);
  expect([status, type]).toEqual([200, 'text/html']);
  expect(headers['content-security-policy']).toContain("default-src 'self'");
  const sources = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source);
  const files = [...assets.byName.keys()].map((name) => `/graphql/assets/${name}`);
  expect(sources.toSorted()).toEqual(['data:,', ...files].toSorted());
});

test.each([...assets.byName.keys()])('%s is served', async (name) => {
  const { status, headers } = await open.http.get(`/graphql/assets/${name}`);
  expect(status).toBe(200);
  expect(Number(headers['content-length'])).toBeGreaterThan(50);
});

test.each(['..%2f..%2fpackage.json', 'nope.js'])('%s is no file of the playground', async (name) => {
  expect((await open.http.get(`/graphql/assets/${name}`)).status).toBe(404);
});

test('a link with a query in it opens the page for people, and asks for programs', async () => {
  const ask = (accept: string) =>
    open.http.get('/graphql').set({ accept, 'apollo-require-preflight': '1' }).query({ query: '{ __typename }' });
  expect((await ask(browser.accept)).type).toBe('text/html');
  expect((await ask('application/json')).body).toEqual({ data: { __typename: 'Query' } });
});

test('introspection answers', async () => {
  expect(await open.graphql('{ __schema { queryType { name } } }')).toMatchObject({ status: 200 });
});

test('without the playground there is no page, no file and no introspection', async () => {
  expect((await closed.http.get('/graphql').set(browser)).type).toBe('application/json');
  expect((await closed.http.get('/graphql/assets/graphiql.js')).status).toBe(404);
  expect(await closed.graphql('{ __schema { queryType { name } } }')).toMatchObject({ status: 400 });
});
