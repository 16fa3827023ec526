import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';

const MESSAGE = 'expected subscription to come over WebSocket (graphql-transport-ws), got: a request over HTTP';

/** Over HTTP a subscription would be executed once, over nothing. */
export function refuseSubscriptions(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation }) =>
          operation?.operation === OperationTypeNode.SUBSCRIPTION
            ? Promise.reject(new GraphQLError(MESSAGE, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } }))
            : Promise.resolve(),
      }),
  };
}
