import type { NestExpressApplication } from '@nestjs/platform-express';
import { openTestStack, silent, type TestStack } from '@task-scheduler/engine/testing/stack';
import type { GraphQLFormattedError } from 'graphql';
import supertest from 'supertest';
import type { Settings } from '../configuration/index.js';
import { createApp } from '../create-app.js';

export interface Answer<Data> {
  status: number;
  data?: Data | null;
  errors?: GraphQLFormattedError[];
}

/** The real API on a Postgres and a Redis of its own. */
export interface TestApi extends TestStack {
  app: NestExpressApplication;
  http: ReturnType<typeof supertest>;
  /** The caller names the type of the data and answers for it. */
  graphql<Data = unknown>(query: string, variables?: object): Promise<Answer<Data>>;
  close(): Promise<void>;
}

export async function startTestApi(overrides: Partial<Settings> = {}): Promise<TestApi> {
  const { close, ...stack } = await openTestStack();
  const app = await createApp({
    databaseUrl: stack.databaseUrl,
    redisUrl: stack.redisUrl,
    hostNames: [],
    webOrigins: ['http://localhost:3000'],
    playground: true,
    requestTimeoutMs: 10_000,
    log: silent,
    ...overrides,
  });
  await app.listen(0, '127.0.0.1');
  const http = supertest(app.getHttpServer());
  return {
    ...stack,
    app,
    http,
    graphql: (query, variables) => ask(http, query, variables),
    async close() {
      await app.close();
      await close();
    },
  };
}

async function ask<Data>(http: TestApi['http'], query: string, variables?: object): Promise<Answer<Data>> {
  const { status, text } = await http.post('/graphql').send({ query, variables });
  const parse: (text: string) => Omit<Answer<Data>, 'status'> = JSON.parse;
  return { status, ...parse(text) };
}
