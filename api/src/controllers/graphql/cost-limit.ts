import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import { costOf } from './cost.js';

/** Refuses operations that might answer more than `most` objects, before anything is fetched. */
export function costLimit(most: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
          const cost = operation ? costOf(schema, operation, fragments, request.variables ?? {}) : 0;
          if (cost <= most) return Promise.resolve();
          const message = `expected operation to answer at most ${most} objects, got one that may answer ${cost}: ask for smaller pages`;
          const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
          return Promise.reject(new GraphQLError(message, { extensions }));
        },
      }),
  };
}
