import { type Context, makeServer, type Server } from 'graphql-ws';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Settings } from '../../../configuration/index.js';
import { formatErrorWith } from '../format-error.js';
import type { LiveContext } from './live.resolver.js';
import { LIVE_LIMITS } from './live-limits.js';
import { readOperation } from './read-operation.js';

/** What the protocol needs to know of a connection. */
export type Connection = Pick<LiveContext, 'drop'>;

/** graphql-transport-ws over our schema, with our limits, and errors as over HTTP. */
export function createProtocol(
  schema: GraphQLSchema,
  { playground, log }: Pick<Settings, 'playground' | 'log'>,
): Server<Connection & Record<PropertyKey, unknown>> {
  const format = formatErrorWith(log);
  const formatAll = (errors: readonly GraphQLError[]) => errors.map((error) => format(withCode(error), error));

  return makeServer({
    connectionInitWaitTimeout: LIVE_LIMITS.initMs,
    onSubscribe({ subscriptions, extra }: Context<Record<string, unknown>, Connection>, _, payload) {
      if (Object.keys(subscriptions).length > LIVE_LIMITS.subscriptionsPerConnection) return [tooMany()];
      const { document, errors } = readOperation(schema, payload, playground);
      if (!document) return errors;
      const contextValue: LiveContext = { loaders: null, drop: extra.drop };
      const { operationName = null, variables = null } = payload;
      return { schema, document, operationName, variableValues: variables, contextValue, hideSuggestions: true };
    },
    onNext: (_context, _id, _payload, _args, { data = null, errors }) =>
      errors ? { data, errors: formatAll(errors) } : undefined,
    onError: (_context, _id, _payload, errors) => formatAll(errors),
  });
}

/** Without a path it concerns the request: variables that do not fit. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  return error.path ? formatted : { ...formatted, extensions: { code: 'BAD_USER_INPUT', ...formatted.extensions } };
}

function tooMany(): GraphQLError {
  const most = LIVE_LIMITS.subscriptionsPerConnection;
  return new GraphQLError(`expected connection to have at most ${most} subscriptions, got more: complete some first`, {
    extensions: { code: 'BAD_REQUEST' },
  });
}
