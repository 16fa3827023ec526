import type { Received } from '@task-scheduler/engine/frameworks/webhook/receive';
import { createUndiciAdapter } from '@task-scheduler/engine/frameworks/webhook/undici-adapter';
import axios from 'axios';
import { Agent } from 'node:http';
import pg from 'pg';
import { settingsOf } from '../ground/serve-parent.js';

export interface WorkerSettings {
  databaseUrl: string;
  redisUrl: string;
  client: string;
  webhookUrl: string;
  concurrency: number;
}

export function workerSettings(): WorkerSettings {
  return settingsOf((given) => ({
    databaseUrl: String(given.databaseUrl),
    redisUrl: String(given.redisUrl),
    client: String(given.client),
    webhookUrl: String(given.webhookUrl),
    concurrency: Number(given.concurrency),
  }));
}

const LOG = 'insert into peer_logs (task, status, message, execution_time) values ($1, $2, $3, $4)';
const CONNECTIONS = 10; // as our consumer

/** A peer's attempt: the POST, with keep-alive, and a row of the log as a prepared statement. */
export function createDeliver({ databaseUrl, webhookUrl, client }: WorkerSettings): (key: string) => Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  const post = axios.create({
    validateStatus: () => true,
    responseType: 'text',
    ...(client === 'undici' ? {} : { httpAgent: new Agent({ keepAlive: true }) }),
  });
  if (client === 'undici') {
    const { adapter } = createUndiciAdapter();
    post.defaults.adapter = adapter;
    post.defaults.transformResponse = [({ body }: Received) => body.message];
  }
  return async (key) => {
    const startedAt = performance.now();
    const { status, data } = await post.post<string>(webhookUrl, { hello: 'world' }, { headers: { 'x-task-id': key } });
    const values = [key, status < 300 ? 'finish' : 'failed', data, Math.round(performance.now() - startedAt)];
    await pool.query({ name: 'log', text: LOG, values });
  };
}
