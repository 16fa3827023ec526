import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.js';

/** An operation with all that its cost depends on. */
export interface Priced {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Refuses operations that might answer more than `most` objects, before anything is fetched. */
export function costLimit(most: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request: { variables = {} } }) {
          const refusal = operation ? refuseCost({ schema, document, operation, variables }, most) : null;
          return refusal ? Promise.reject(refusal) : Promise.resolve();
        },
      }),
  };
}

/** Why the operation is not executed; null when it is cheap enough. */
export function refuseCost(priced: Priced, most: number): GraphQLError | null {
  const cost = priceOf(priced);
  if (cost <= most) return null;
  const message = `expected operation to answer at most ${most} objects, got one that may answer ${cost}: ask for smaller pages`;
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });
}

/** What costs the same whenever it is asked. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

function priceOf({ schema, document, operation, variables }: Priced): number {
  const known = fixed.get(operation);
  if (known !== undefined) return known;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const cost = costOf(schema, operation, fragments, variables);
  if (!operation.variableDefinitions?.length) fixed.set(operation, cost);
  return cost;
}
