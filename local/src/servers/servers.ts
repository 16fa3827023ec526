import { join } from 'node:path';
import type { Env } from '@task-scheduler/engine/frameworks/env';
import { startPostgres } from './postgres.js';
import { startRedis } from './redis.js';
import type { Server } from './server.js';

export interface Servers {
  readonly postgres: Server;
  readonly redis: Server;
}

/** What the environment names is used as it is, and left alone at the end; the rest is started here, with its data in `home`. */
export async function startServers(env: Env, home: string): Promise<Servers> {
  return {
    postgres:
      env.DATABASE_URL === null
        ? await startPostgres({ home: join(home, 'postgres'), isDurable: true })
        : theirs(env.DATABASE_URL),
    redis: env.REDIS_URL === null ? await startRedis({ dataDir: join(home, 'redis') }) : theirs(env.REDIS_URL),
  };
}

function theirs(url: string): Server {
  const { protocol, host } = new URL(url);
  return {
    url,
    title: `${protocol.slice(0, -1)} at ${host}`,
    ended: new Promise(() => undefined), // its end is not ours to see: every process waits until it is back
    stop: () => Promise.resolve(),
  };
}
