import { type GraphQLOutputType, isListType, isNonNullType, isObjectType } from 'graphql';
import { objectTypeOf, restFieldsOf } from './rest-fields.js';

export type Presented = Readonly<Record<string, unknown>>;

/** An object as REST answers it: exactly what the contract names, whatever else there is inside. */
export function present(typeName: string, value: object): Presented {
  return pick(value, typeName);
}

function pick(value: object, typeName: string): Presented {
  const given = new Map<string, unknown>(Object.entries(value));
  const fields = restFieldsOf(objectTypeOf(typeName));
  return Object.fromEntries(fields.map(({ name, type }) => [name, shown(given.get(name), type)]));
}

function shown(value: unknown, type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return shown(value, type.ofType);
  if (isListType(type) && Array.isArray(value)) return value.map((element: unknown) => shown(element, type.ofType));
  if (isObjectType(type) && typeof value === 'object' && value !== null) return pick(value, type.name);
  return value ?? null;
}
