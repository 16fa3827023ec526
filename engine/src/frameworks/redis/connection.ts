import { Redis, type RedisOptions } from 'ioredis';
import { type Logger, reasonOf } from '../logger.js';
import { type TimeLimits, timeLimitsOf } from '../time-limits.js';
import { sentinelAddress } from './sentinel-address.js';

export interface RedisSettings {
  /** `redis://`, `rediss://`, or `redis+sentinel://` as in sentinel-address.ts. */
  url: string;
  /** Shown in CLIENT LIST. */
  name: string;
  log: Logger;
  limits?: Pick<TimeLimits, 'redisSilenceMs'>;
}

function failFast({ limits = timeLimitsOf(Infinity) }: RedisSettings): RedisOptions {
  const { redisSilenceMs } = limits;
  return {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    socketTimeout: redisSilenceMs,
    commandTimeout: 1.25 * redisSilenceMs,
  };
}

/**
 * For commands that answer at once: they fail fast while Redis is away, and the caller tries again later.
 * Waiting offline would pile them up and push them all at a moment when they may no longer be true. Nothing is sent again
 * after a cut: an LPUSH that Redis had done already would be an entry that nobody counted, and run as a stranger's.
 */
export function connectForCommands(settings: RedisSettings): Redis {
  const redis = connect(settings, failFast(settings));
  sayOnce(redis, settings);
  return redis;
}

/**
 * For one connection that waits in BRPOP, see entry-source.ts. A command is neither sent again after a cut nor kept until
 * Redis is back: what it popped then would reach nobody. That Redis is away, the connection for commands says.
 */
export function connectForBlocking(settings: RedisSettings): Redis {
  const options = { enableOfflineQueue: false, maxRetriesPerRequest: null, autoResendUnfulfilledCommands: false };
  return connect(settings, options).on('error', () => undefined);
}

/**
 * For one connection that listens to events, see events-subscriber.ts. It does not subscribe again by itself: whoever listens
 * must know that there was a gap.
 */
export function connectForEvents(settings: RedisSettings): Redis {
  return connect(settings, { ...failFast(settings), autoResubscribe: false }).on('error', () => undefined);
}

/** Waits until the first connection stands or has failed, so that a process does not begin with a false alarm. */
export async function firstContact(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => {
    redis.once('ready', resolve);
    redis.once('error', () => resolve());
  });
}

function connect({ url, name }: RedisSettings, options: RedisOptions): Redis {
  const settings: RedisOptions = {
    ...options,
    connectionName: name,
    connectTimeout: 5000,
    keepAlive: 10_000,
    retryStrategy: (tries) => Math.min(50 * 2 ** Math.min(tries, 5), 1000),
    // A replica that was promoted, or a server that still loads: what is connected now is not what we need.
    reconnectOnError: ({ message }) => /^(READONLY|UNBLOCKED|LOADING|MASTERDOWN)/.test(message),
  };
  const sentinel = sentinelAddress(url);
  return sentinel ? new Redis({ ...settings, ...sentinel }) : new Redis(url, settings);
}

/** One line when Redis goes, one when it is back, however often the connection is tried in between. */
function sayOnce(redis: Redis, { name: connection, log }: RedisSettings): void {
  let away = false;
  const lost = (reason: string) => {
    if (!away) log.warn('redis.lost', { connection, reason });
    away = true;
  };
  redis.on('error', (error: unknown) => lost(reasonOf(error)));
  redis.on('reconnecting', () => lost('the connection was closed'));
  redis.on('ready', () => {
    if (away) log.info('redis.back', { connection });
    away = false;
  });
}
