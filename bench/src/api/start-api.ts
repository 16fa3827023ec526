import { startChild } from '@task-scheduler/local/processes/child';
import { freePort } from '@task-scheduler/local/processes/port';
import { inRepository } from '@task-scheduler/local/repository';
import { waitHealthy } from '@task-scheduler/local/wait-healthy';
import type { Ground } from '../ground/ground.js';

export interface Api {
  /** Of GraphQL, over HTTP. */
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** The API's own process, as it is started in production. */
export async function startApi({ databaseUrl, redisUrl }: Ground): Promise<Api> {
  const port = await freePort();
  const child = startChild({
    command: process.execPath,
    args: [inRepository('api', 'dist', 'main.js')],
    env: { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, API_PORT: String(port) },
    onLine: () => undefined,
  });
  await waitHealthy('api', `http://127.0.0.1:${port}`, child);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    pid: child.pid ?? 0,
    stop: async () => void (await child.stop('SIGTERM', 5000)),
  };
}
