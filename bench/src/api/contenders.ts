import { existsSync } from 'node:fs';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { startForked } from '../ground/forked.js';
import type { Ground } from '../ground/ground.js';
import { type Api, startApi } from './start-api.js';

/** Somebody who answers over GraphQL what tasks and attempts there are, from our tables. */
export interface Answerer {
  name: string;
  /** How it is asked for the newest 20 tasks with 5 attempts each. */
  lastFive: string;
  /** Null when it is not installed. */
  start(ground: Ground): Promise<Api | null>;
}

export const ours: Answerer = {
  name: 'ours',
  lastFive: `{ tasks(first: 20) {
  nodes { id name status createdAt taskLogs(first: 5) { nodes { id status retryCount executionTime createdAt } } }
} }`,
  start: startApi,
};

/** A server that knows this one answer and does not read what it is asked. */
export const limit: Answerer = {
  name: 'limit: bare `node:http`, the same SQL',
  lastFive: ours.lastFive,
  start: (ground) => startServer('api/bare-main.js', ground, '/'),
};

export const postgraphile: Answerer = {
  name: 'PostGraphile 5',
  lastFive: `{ allTasks(first: 20, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
  nodes { rowId name status createdAt taskLogsByTaskId(first: 5, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes { rowId status retryCount executionTime createdAt }
  } }
} }`,
  start: (ground) => (isInstalled() ? startServer('../peers/postgraphile.js', ground, '/graphql') : tellHow()),
};

export const plain: Answerer = {
  name: 'plain Nest, Apollo, TypeORM `find`',
  lastFive: `{ newestTasks(first: 20) {
  id name status createdAt taskLogs(first: 5) { id status retryCount executionTime createdAt }
} }`,
  start: (ground) => startServer('api/plain/plain-main.js', ground, '/graphql'),
};

async function startServer(script: string, { databaseUrl }: Ground, path: string): Promise<Api> {
  const port = await freePort();
  const { pid, stop } = await startForked(script, { port, databaseUrl });
  return { url: `http://127.0.0.1:${port}${path}`, pid, stop };
}

const isInstalled = () => existsSync(inRepository('bench', 'peers', 'node_modules'));

function tellHow(): Promise<null> {
  console.error('PostGraphile is left out: npm ci --prefix bench/peers');
  return Promise.resolve(null);
}
