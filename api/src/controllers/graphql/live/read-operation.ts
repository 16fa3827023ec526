import type { SubscribePayload } from 'graphql-ws';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { refuseCost } from '../cost-limit.js';
import { limitRules, MAX_COST, MAX_TOKENS } from '../limits.js';

/** What a client wants to follow, or why it may not: by the same rules as over HTTP. */
export type ReadOperation =
  { document: DocumentNode; errors?: undefined } | { errors: readonly GraphQLError[]; document?: undefined };

export function readOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  introspection: boolean,
): ReadOperation {
  const { document, errors } = parsed(query);
  if (!document) return { errors };
  const rules = [...specifiedRules, ...limitRules, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];
  const faults = validate(schema, document, rules, { hideSuggestions: true });
  if (faults.length > 0) return { errors: faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED')) };
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return refused('expected operationName to name one of the operations', 'OPERATION_RESOLUTION_FAILURE');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    return refused(`expected operation to be a subscription, got: a ${operation.operation} (POST it to /graphql)`);
  }
  const tooDear = refuseCost({ schema, document, operation, variables: variables ?? {} }, MAX_COST);
  return tooDear ? { errors: [tooDear] } : { document };
}

function parsed(query: string): ReadOperation {
  try {
    return { document: parse(query, { maxTokens: MAX_TOKENS }) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [coded(error, 'GRAPHQL_PARSE_FAILED')] };
    throw error;
  }
}

function refused(message: string, code = 'BAD_REQUEST'): ReadOperation {
  return { errors: [new GraphQLError(message, { extensions: { code } })] };
}

function coded({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
  return new GraphQLError(message, { ...place, extensions: { code } });
}
