import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.js';

// The audits of the GraphQL-over-HTTP specification, by those who wrote it.

let api: TestApi;
let url: string;

beforeAll(async () => {
  api = await startTestApi();
  url = `${await api.app.getUrl()}/graphql`;
});
afterAll(() => api.close());

const audits = serverAudits({ url: () => url });

test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_, name, audit) => {
  const result = await audit();
  // What a server MAY do it may also leave.
  if (result.status !== 'notice' || !name.startsWith('MAY')) expect(result).toMatchObject({ status: 'ok' });
});

test('the suite has not shrunk', () => {
  expect(audits.length).toBeGreaterThanOrEqual(61);
});
