import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/test-api.js';
import { contract } from '../rest/contract/contract.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const sorted = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));

test('what introspection tells is what api/schema says, word for word', async () => {
  const { data } = await api.graphql<IntrospectionQuery>(getIntrospectionQuery());
  if (!data) throw new Error('expected introspection to answer');
  expect(sorted(buildClientSchema(data))).toBe(sorted(contract));
});
