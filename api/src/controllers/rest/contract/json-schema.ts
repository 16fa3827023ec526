import {
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { contract, wordOf } from './contract.js';
import { restFieldsOf } from './rest-fields.js';

/** JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A reference to a type of the contract, which `componentsOf` then describes. */
export const refTo = (typeName: string): JsonSchema => ({ $ref: `#/components/schemas/${typeName}` });

/** A value of this type; null is among them unless the type says otherwise. */
export function jsonSchemaOf(type: GraphQLType): JsonSchema {
  if (isNonNullType(type)) return valueSchemaOf(type.ofType);
  const schema = valueSchemaOf(type);
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

function valueSchemaOf(type: GraphQLType): JsonSchema {
  if (isListType(type)) return { type: 'array', items: jsonSchemaOf(type.ofType) };
  if (isNonNullType(type)) return valueSchemaOf(type.ofType);
  return SCALARS[type.name] ?? refTo(type.name);
}

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'string', format: 'date-time' },
  TimeZone: { type: 'string' },
  JSON: {},
};

/** These types and all that they refer to, by name. */
export function componentsOf(typeNames: Iterable<string>): Record<string, JsonSchema> {
  const components = new Map<string, JsonSchema>();
  const waiting = [...typeNames];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (components.has(name)) continue;
    const type = contract.getType(name);
    if (!type) throw new Error(`expected ${name} to be a type of api/schema`);
    const component = componentOf(type);
    components.set(name, component);
    waiting.push(...referencesIn(component));
  }
  return Object.fromEntries([...components].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** The types that a schema refers to, however deep. */
export function referencesIn(schema: unknown): string[] {
  return [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
}

function componentOf(type: GraphQLNamedType): JsonSchema {
  const description = type.description ?? '';
  if (isEnumType(type)) {
    const words = type.getValues().map(({ name, description: meaning }) => [wordOf(type.name, name), meaning ?? '']);
    const meanings = words.map(([word, meaning]) => `- \`${word}\`: ${meaning}`);
    return { type: 'string', enum: words.map(([word]) => word), description: [description, ...meanings].join('\n') };
  }
  if (isObjectType(type)) return { type: 'object', description, ...answered(type) };
  if (isInputObjectType(type)) return { type: 'object', description, ...accepted(type) };
  throw new Error(`expected ${type.name} to be a type that REST can show`);
}

function answered(type: GraphQLObjectType): JsonSchema {
  const fields = restFieldsOf(type);
  const properties = fields.map(({ name, type: of, description }) => [name, { ...jsonSchemaOf(of), description }]);
  return {
    properties: Object.fromEntries(properties),
    required: fields.map(({ name }) => name),
    additionalProperties: false,
  };
}

function accepted(type: GraphQLInputObjectType): JsonSchema {
  const fields = Object.values(type.getFields());
  const properties = fields.map((field) => [
    field.name,
    { ...jsonSchemaOf(field.type), description: field.description },
  ]);
  const required = fields.filter(isRequiredInputField).map(({ name }) => name);
  return { properties: Object.fromEntries(properties), required, additionalProperties: false };
}
