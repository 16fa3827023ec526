import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test.each(['taskChanged { id }', 'taskDeleted', 'taskLogChanged { id }', 'systemStatusChanged { redisOk }'])(
  'a subscription over HTTP is told where to go: %s',
  async (field) => {
    expect(await api.graphql(`subscription { ${field} }`)).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('WebSocket'), extensions: { code: 'BAD_REQUEST' } }],
    });
  },
);
