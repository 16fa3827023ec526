import type { ApolloServerPlugin } from '@apollo/server';

/**
 * GraphQL over HTTP: whoever asks for `application/json` by name, and not for `application/graphql-response+json`, finds errors
 * in the document by looking for `errors` in a 200, as before there was a specification. Whoever names neither gets a 400.
 */
export const plainJsonStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isPlain = accept.includes('application/json') && !/graphql-response\+json|\*\/\*/.test(accept);
        const isDocumentsFault = errors?.every(({ extensions }) => CODES.has(extensions.code)) === true;
        if (isPlain && isDocumentsFault) response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

const CODES = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
