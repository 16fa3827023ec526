import { Redis, type RedisOptions } from 'ioredis';
import { type Logger, reasonOf } from '../logger.js';

export interface RedisSettings {
  url: string;
  /** Shown in CLIENT LIST. */
  name: string;
  log: Logger;
}

/**
 * For commands that answer at once: they fail fast while Redis is away, and the caller tries again later.
 * Waiting offline would pile them up and push them all at a moment when they may no longer be true.
 */
export function connectForCommands(settings: RedisSettings): Redis {
  return connect(settings, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 5000 });
}

/** For one connection that waits in BRPOP, see entry-source.ts. A command that was cut off is never sent again by itself. */
export function connectForBlocking(settings: RedisSettings): Redis {
  return connect(settings, { maxRetriesPerRequest: null, autoResendUnfulfilledCommands: false });
}

/** Waits until the first connection stands or has failed, so that a process does not begin with a false alarm. */
export async function firstContact(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    redis.once('error', () => resolve());
  });
}

function connect({ url, name, log }: RedisSettings, options: RedisOptions): Redis {
  const redis = new Redis(url, {
    ...options,
    connectionName: name,
    connectTimeout: 5000,
    keepAlive: 10_000,
    retryStrategy: (tries) => Math.min(50 * 2 ** Math.min(tries, 5), 1000),
    // A replica that was promoted, or a server that still loads: what is connected now is not what we need.
    reconnectOnError: ({ message }) => /^(READONLY|UNBLOCKED|LOADING|MASTERDOWN)/.test(message),
  });
  sayOnce(redis, name, log);
  return redis;
}

/** One line when Redis goes, one when it is back, however often the connection is tried in between. */
function sayOnce(redis: Redis, connection: string, log: Logger): void {
  let away = false;
  redis.on('error', (error: unknown) => {
    if (!away) log.warn('redis.lost', { connection, reason: reasonOf(error) });
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info('redis.back', { connection });
    away = false;
  });
}
