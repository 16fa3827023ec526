import {
  getNamedType,
  GraphQLID,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { contract } from './contract.js';

export interface RestField {
  name: string;
  type: GraphQLOutputType;
  description: string;
}

/**
 * The fields of a type as REST shows them. What takes arguments, and what is another task, run or attempt, has an address of
 * its own: of the latter the id is told.
 */
export function restFieldsOf(type: GraphQLObjectType): readonly RestField[] {
  const known = read.get(type);
  if (known) return known;
  const fields = readFields(type);
  read.set(type, fields);
  return fields;
}

// A page of a hundred attempts asks for the same fields a hundred times.
const read = new Map<GraphQLObjectType, readonly RestField[]>();

function readFields(type: GraphQLObjectType): readonly RestField[] {
  const fields = Object.values(type.getFields()).filter((field) => {
    return field.args.length === 0 && !ELSEWHERE.has(`${type.name}.${field.name}`);
  });
  const byName = new Map<string, RestField>();
  for (const { name, type: fieldType, description } of fields) {
    const field = isNode(fieldType)
      ? refersTo(name, fieldType, description ?? '')
      : { name, type: fieldType, description: description ?? '' };
    if (field) byName.set(field.name, byName.get(field.name) ?? field);
  }
  return [...byName.values()];
}

const ELSEWHERE = new Set([
  'Task.diagnosis', // costs three statements: an address of its own
  'TaskLog.request', // may be a quarter of a megabyte
  'RetryPolicy.maxRetry', // what can be sent comes back in the form it was sent in
]);

function isNode(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'Node');
}

/** `taskId` of `task`. None for lists, and for what may be missing: it is found by asking for it. */
function refersTo(name: string, type: GraphQLOutputType, description: string): RestField | null {
  if (!isNonNullType(type) || isListType(type.ofType)) return null;
  return { name: `${name}Id`, type: new GraphQLNonNull(GraphQLID), description: `${description} Its id.` };
}

export function objectTypeOf(name: string): GraphQLObjectType {
  const type = contract.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(`expected ${name} to be an object type of api/schema`);
}
