import { buildSchema, Kind, OperationTypeNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './cost.js';

const schema = buildSchema(`
  type Query { a: A  as(first: Int = 5): [A!]!  some: [A]  page(first: Int, last: Int): AConnection!  n: Int }
  type A { id: ID  q: Query }
  type AConnection { nodes: [A!]!  edges: [AEdge!]!  count: Int }
  type AEdge { node: A! }
`);

function costIn(query: string, variables = {}): number {
  const { definitions } = parse(query);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) throw new Error('expected a query');
  return costOf(schema, operation, fragments, variables);
}

test.each<[string, string, number, object?]>([
  ['a number', '{ n }', 0],
  ['introspection', '{ __schema { types { fields { name } } } }', 0],
  ['an object', '{ a { id } }', 1],
  ['a list of its default length', '{ as { id } }', 5],
  ['a list of a length that is asked for', '{ as(first: 7) { id } }', 7],
  ['a list of unknown length', '{ some { id } }', 10],
  ['a page without its nodes', '{ page { count } }', 1],
  ['a page of the default size', '{ page { nodes { id } } }', 21],
  ['a page and its nodes', '{ page(first: 3) { nodes { id } } }', 4],
  ['a page from the back', '{ page(last: 3) { edges { node { id } } } }', 4],
  ['a page within a page', '{ page(first: 3) { nodes { q { page(first: 4) { nodes { id } } } } } }', 22],
  ['a variable', 'query ($n: Int) { as(first: $n) { id } }', 9, { n: 9 }],
  ['a variable that is not given', 'query ($n: Int) { as(first: $n) { id } }', 5],
  ['a negative length', '{ as(first: -9) { id } }', 1],
  ['fragments', '{ ...f ... on Query { a { id } } } fragment f on Query { as { id } }', 6],
  ['a field that does not exist', '{ nothing { id } }', 0],
])('%s counts', (_, query, cost, variables = {}) => {
  expect(costIn(query, variables)).toBe(cost);
});

test('fragments that spread each other many times are counted in an instant', () => {
  const fragments = Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
  expect(costIn(`{ ...f0 } ${fragments.join(' ')} fragment f40 on Query { a { id } }`)).toBe(2 ** 40);
});
