/**
 * The fields of a GraphQL type that its entity does not have by the same name: each must be a method of the resolver.
 * A field that is added to the schema and forgotten in the code is then an error of the compiler.
 */
export type FieldsBeyond<Entity, SchemaType> = Record<
  Exclude<keyof SchemaType, keyof Entity | '__typename'>,
  (...args: never[]) => unknown
>;
