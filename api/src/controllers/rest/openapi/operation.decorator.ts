import { Reflector } from '@nestjs/core';
import { type JsonSchema, refTo } from '../contract/json-schema.js';

/** What a route's own code does not tell its reader. Path, parameters and headers are read from the route itself. */
export interface OperationDetails {
  summary: string;
  body?: JsonSchema;
  /** By status; null for an answer without a body. Refusals are the same for all routes. */
  answers: Readonly<Record<number, JsonSchema | null>>;
}

/** Enters a route into the OpenAPI document. */
export const Operation = Reflector.createDecorator<OperationDetails>();

export const pageOf = (name: string, typeName: string): JsonSchema => ({
  type: 'object',
  properties: { [name]: { type: 'array', items: refTo(typeName) }, pageInfo: refTo('PageInfo') },
  required: [name, 'pageInfo'],
  additionalProperties: false,
});

export const listOf = (name: string, typeName: string): JsonSchema => ({
  type: 'object',
  properties: { [name]: { type: 'array', items: refTo(typeName) } },
  required: [name],
  additionalProperties: false,
});
