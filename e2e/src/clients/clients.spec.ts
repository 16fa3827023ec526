import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client as Urql, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { usePlatform } from '../harness/platform.js';
import { type CreateTaskInput, PutTaskDocument, TaskNamesDocument } from './generated/graphql.js';

// The clients that people use, as they come out of the box, with documents that codegen typed.

const platform = usePlatform();
let url: string;

beforeAll(async () => {
  url = `${(await platform().start('api')).url}/graphql`;
});

const input: CreateTaskInput = { name: 'By a client', schedule: '@hourly', webhookUrl: 'http://127.0.0.1:9/' };
const listed = { tasks: { nodes: [{ name: 'By a client', status: 'READY' }], totalCount: { count: 1 } } };

interface Client {
  put(key: string): Promise<unknown>;
  list(): Promise<unknown>;
  /** A query that the API refuses. */
  refused(): Promise<unknown>;
}

const withApollo = (): Client => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const link = new PersistedQueryLink({ sha256 }).concat(new HttpLink({ uri: url }));
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const list = async (first: number) => (await client.query({ query: TaskNamesDocument, variables: { first } })).data;
  return {
    put: async (key) => (await client.mutate({ mutation: PutTaskDocument, variables: { key, input } })).data,
    list: () => list(10),
    refused: () => list(1000),
  };
};

const withUrql = (): Client => {
  const client = new Urql({ url, exchanges: [fetchExchange], preferGetMethod: false });
  const list = async (first: number) => {
    const { data, error } = await client.query(TaskNamesDocument, { first }).toPromise();
    if (error) throw error;
    return data;
  };
  return {
    put: async (key) => (await client.mutation(PutTaskDocument, { key, input }).toPromise()).data,
    list: () => list(10),
    refused: () => list(1000),
  };
};

const withGraphqlRequest = (): Client => {
  const client = new GraphQLClient(url);
  return {
    put: (key) => client.request(PutTaskDocument, { key, input }),
    list: () => client.request(TaskNamesDocument, { first: 10 }),
    refused: () => client.request(TaskNamesDocument, { first: 1000 }),
  };
};

describe.each([
  ['Apollo Client, with persisted queries', withApollo],
  ['urql', withUrql],
  ['graphql-request', withGraphqlRequest],
])('%s', (_, connect) => {
  test('puts a task, finds it, and is told what is wrong', async () => {
    await platform().db.query('truncate tasks cascade');
    const client = connect();
    const put = { task: { name: 'By a client' }, userErrors: [] };
    expect(await client.put('client')).toMatchObject({ upsertTask: { ...put, created: true } });
    expect(await client.put('client')).toMatchObject({ upsertTask: { ...put, created: false } });
    expect(await client.list()).toMatchObject(listed);
    await expect(client.refused()).rejects.toThrow('expected first to be a whole number from 1 to 100');
  });
});
