import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { depthLimit } from './depth-limit.js';

const schema = buildSchema('type Query { a: Query, b: Int }');
const faultsOf = (query: string) => validate(schema, parse(query), [depthLimit(3)]).map(({ message }) => message);

test.each([
  ['three fields deep', '{ a { a { b } } }'],
  ['an inline fragment adds no depth', '{ a { ... on Query { a { b } } } }'],
  ['three fields deep through a fragment', '{ a { ...f } } fragment f on Query { a { b } }'],
  ['introspection', getIntrospectionQuery()],
])('%s is accepted', (_, query) => {
  expect(faultsOf(query)).toEqual([]);
});

test.each([
  ['four fields deep', '{ a { a { a { b } } } }'],
  ['four fields deep through a fragment', '{ a { a { ...f } } } fragment f on Query { a { b } }'],
  ['four fields deep in the second operation', 'query x { b } query y { a { a { a { b } } } }'],
])('%s is refused', (_, query) => {
  expect(faultsOf(query)).toEqual(['expected operation to be at most 3 fields deep, got a deeper one']);
});

test('fragments in a circle end, and are left to the rule that refuses them', () => {
  expect(faultsOf('{ ...f } fragment f on Query { a { ...g } } fragment g on Query { a { ...f } }')).toEqual([]);
});

test('fragments that spread each other many times are measured once each', () => {
  const fragments = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
  expect(faultsOf(`{ ...f0 } ${fragments.join(' ')} fragment f40 on Query { b }`)).toEqual([]);
});
