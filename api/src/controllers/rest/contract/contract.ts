import { buildASTSchema, type GraphQLField, isObjectType, parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enums } from '../../graphql/enums.js';

// Beside src as beside dist.
const FOLDER = join(import.meta.dirname, '../../../../schema');

const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/**
 * What REST reads, answers and documents is GraphQL's contract, flattened: parameters are the arguments of a field, bodies are
 * inputs, answers are types. What is added to api/schema is there in REST, described, and cannot be forgotten.
 */
export const contract = buildASTSchema(parse(texts.join('\n')));

/** `Query.tasks`, `Task.health`. */
export function fieldOf(path: string): GraphQLField<unknown, unknown> {
  const [typeName = '', fieldName = ''] = path.split('.');
  const type = contract.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`expected ${path} to be a field of api/schema`);
  return field;
}

/** REST spells states as the database does: in the spec's own words. */
export function wordOf(enumName: string, value: string): string {
  return WORDS.get(enumName)?.get(value) ?? value;
}

const WORDS = new Map(
  Object.entries(enums).map(([name, words]) => [name, new Map<string, string>(Object.entries(words))]),
);
