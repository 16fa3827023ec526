import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { apiFetch } from './api-fetch';
import { growingConnection } from './growing-connection';

export function createApolloClient(): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ fetch: apiFetch }),
    cache: new InMemoryCache({
      typePolicies: { Task: { fields: { runs: growingConnection, taskLogs: growingConnection } } },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
