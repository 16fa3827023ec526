import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { type DatabasePool, openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { connectForCommands, firstContact } from '@task-scheduler/engine/frameworks/redis/connection';
import { applyMigrations } from '@task-scheduler/local/migrations';
import { startRedis } from '@task-scheduler/local/servers/redis';
import { startThrowawayPostgres } from '@task-scheduler/local/testing/throwaway-postgres';
import type { Redis } from 'ioredis';
import { cpuSecondsOf } from './cpu-seconds.js';

/** A Postgres, as durable as in production, with our tables, and a Redis: both for one question alone. */
export interface Ground {
  db: DatabasePool;
  redis: Redis;
  databaseUrl: string;
  redisUrl: string;
  /** For people: which servers these are. */
  servers: string;
  /** CPU seconds of Postgres and Redis so far. */
  cpuSeconds(): number;
  /** Transactions that Postgres has committed so far. */
  commits(): Promise<number>;
  stop(): Promise<void>;
}

const log = createLogger('bench', 'silent');

export async function layGround(): Promise<Ground> {
  const [postgres, store] = await Promise.all([startThrowawayPostgres({ isDurable: true }), startRedis()]);
  await applyMigrations(postgres.url);
  const db = openDatabase({ url: postgres.url, name: 'bench', connections: 4, log, limits: PATIENT });
  const redis = connectForCommands({ url: store.url, name: 'bench', log });
  await firstContact(redis);
  const pids = [await postmasterOf(db), await processOf(redis)];
  return {
    db,
    redis,
    databaseUrl: postgres.url,
    redisUrl: store.url,
    servers: `${postgres.title} with fsync, ${store.title}`,
    cpuSeconds: () => pids.reduce((sum, pid) => sum + cpuSecondsOf(pid), 0),
    commits: () => commitsOf(db),
    async stop() {
      redis.disconnect();
      // The servers first: a statement that loads millions of rows would hold the pool open until it has ended.
      await Promise.all([postgres.stop(), store.stop()]);
      await db.close();
    },
  };
}

/** Loading a million rows takes as long as it takes. */
const PATIENT = {
  redisSilenceMs: 3_600_000,
  answerMs: 3_600_000,
  statementMs: 3_600_000,
  idleTransactionMs: 3_600_000,
};

async function postmasterOf(db: DatabasePool): Promise<number> {
  const [row] = await db.query<{ pid: number }>(
    `select (regexp_match(pg_read_file('postmaster.pid'), '^\\d+'))[1]::int as pid`,
  );
  return row?.pid ?? 0;
}

async function processOf(redis: Redis): Promise<number> {
  const info = await redis.info('server');
  return Number(/process_id:(\d+)/.exec(info)?.[1] ?? 0);
}

async function commitsOf(db: DatabasePool): Promise<number> {
  const [row] = await db.query<{ commits: number }>(
    `select xact_commit::float8 as commits from pg_stat_database where datname = current_database()`,
  );
  return row?.commits ?? Number.NaN;
}
