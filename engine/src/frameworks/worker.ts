import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Registry } from 'prom-client';
import type { PortChoice } from './env-reader.js';
import type { Env } from './env.js';
import { type HealthServer, startHealthServer } from './health.js';
import type { Logger } from './logger.js';
import { type DatabasePool, openDatabase } from './postgres/database.js';
import { requireServers } from './process.js';
import { connectForCommands, firstContact } from './redis/connection.js';
import { timeLimitsOf } from './time-limits.js';
import { createEventPublisher, type EventPublisher } from './redis/events-publisher.js';

/** What every worker stands on: Postgres, Redis, and a health server that tells them apart. */
export interface Worker {
  db: DatabasePool;
  redis: Redis;
  events: EventPublisher;
  databaseUrl: string;
  redisUrl: string;
  /** Unique for every start: a worker that comes back is not the one that was lost. */
  id: string;
  health: HealthServer;
  /** Closes everything, within about a second: a statement that Postgres keeps waiting must not keep the process. */
  close(): Promise<void>;
}

export interface WorkerSettings {
  name: string;
  env: Env;
  port: PortChoice;
  /** To Postgres. Statements are short: few connections serve many runs. */
  connections: number;
  metrics: Registry;
  log: Logger;
}

const CLOSE_MS = 1000;

/** Connects lazily: servers that are away show in `/healthz` and heal by themselves. */
export async function openWorker({ name, env, port, connections, metrics, log }: WorkerSettings): Promise<Worker> {
  const { databaseUrl, redisUrl } = requireServers(env);
  const limits = timeLimitsOf(env.LEASE_SECONDS);
  const db = openDatabase({ url: databaseUrl, name, connections, log, limits, plansByIndex: true });
  const redis = connectForCommands({ url: redisUrl, name, log, limits });
  const events = createEventPublisher(redis);
  const checks = { postgres: () => db.query('select 1'), redis: () => redis.ping() };
  const health = await startHealthServer({ host: env.HOST, port, checks, metrics });
  await firstContact(redis);
  return {
    db,
    redis,
    events,
    databaseUrl,
    redisUrl,
    id: `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`,
    health,
    async close() {
      await Promise.race([Promise.all([events.close(), db.close()]), sleep(CLOSE_MS)]);
      redis.disconnect();
      await health.close();
    },
  };
}
