import type { FieldNode } from 'graphql';
import { type AskedOf, askedFields } from './asked-fields.js';

/**
 * From which properties of its entity a GraphQL type's fields are answered: all that are not simply a property of the same name.
 * Resolvers take their parent's type from here, so that no field can be answered from what was not read.
 */
export type Needs<Entity, SchemaType> = Record<
  Exclude<keyof SchemaType, keyof Entity | '__typename'>,
  readonly (keyof Entity)[]
> &
  Partial<Record<keyof Entity & keyof SchemaType, readonly (keyof Entity)[]>>;

/**
 * Which properties of an entity an operation needs. A page of 20 tasks with 5 attempts each costs half as much as it does with
 * every column: Postgres, the driver and the garbage collector carry no more than is answered.
 */
export function propertyReader<Entity>(
  needs: Partial<Record<string, readonly (keyof Entity)[]>>,
  always: readonly (keyof Entity)[],
): (info: AskedOf) => readonly (keyof Entity)[] {
  // The same nodes for every object of a list: read once an operation.
  const known = new WeakMap<readonly FieldNode[], readonly (keyof Entity)[]>();
  const isProperty = (name: string): name is keyof Entity & string => !name.startsWith('__');
  const read = (info: AskedOf): readonly (keyof Entity)[] => {
    const names = [...askedFields(info)];
    const needed = names.flatMap((name) => needs[name] ?? (isProperty(name) ? [name] : []));
    return [...new Set([...always, ...needed])];
  };
  return (info) => {
    const properties = known.get(info.fieldNodes) ?? read(info);
    known.set(info.fieldNodes, properties);
    return properties;
  };
}
