import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from '@task-scheduler/engine/frameworks/env';
import { startHealthServer } from '@task-scheduler/engine/frameworks/health';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import { openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { requireServers, type Service } from '@task-scheduler/engine/frameworks/process';
import {
  connectForBlocking,
  connectForCommands,
  firstContact,
} from '@task-scheduler/engine/frameworks/redis/connection';
import { createEntrySource } from '@task-scheduler/engine/frameworks/redis/entry-source';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { createLeases } from './leases.js';
import { startListening } from './listen.js';
import { createMetrics } from './metrics.js';
import { createPatience } from './patience.js';
import { createWebhookClient } from './webhook/call-webhook.js';

/** Statements are short and attempts are long: few connections serve many attempts. */
const CONNECTIONS = 10;
const CLOSE_MS = 1000;

/** The listener: pops entries off one blocking connection and makes up to CONSUMER_CONCURRENCY attempts at once. */
export async function startConsumer(env: Env, log: Logger): Promise<Service> {
  const { databaseUrl, redisUrl } = requireServers(env);
  const db = openDatabase({ url: databaseUrl, name: 'consumer', connections: CONNECTIONS, log });
  const commands = connectForCommands({ url: redisUrl, name: 'consumer', log });
  const blocking = connectForBlocking({ url: redisUrl, name: 'consumer-brpop', log });
  const metrics = createMetrics();
  const health = await startHealthServer({
    host: env.HOST,
    port: env.CONSUMER_PORT,
    checks: { postgres: () => db.query('select 1'), redis: () => commands.ping() },
    metrics: metrics.registry,
  });
  await firstContact(commands);

  const worker = { workerId: newWorkerId(), leaseSeconds: env.LEASE_SECONDS };
  const list = createTaskList(commands);
  const source = createEntrySource(blocking, commands, env.CONSUMER_BLOCK_SECONDS);
  const webhooks = createWebhookClient();
  const ports = {
    db,
    list,
    leases: createLeases(db, worker),
    webhooks,
    patience: createPatience(log),
    worker,
    log,
    metrics,
  };
  const listening = startListening(source, env.CONSUMER_CONCURRENCY, ports);
  log.info('consumer.started', { port: health.port, workerId: worker.workerId, concurrency: env.CONSUMER_CONCURRENCY });

  return {
    async stop() {
      health.drain();
      await listening.stop(env.DRAIN_SECONDS);
      commands.disconnect();
      webhooks.close();
      // An attempt that Postgres keeps waiting must not keep the process: its run is left to its lease.
      await Promise.race([db.close(), sleep(CLOSE_MS)]);
      await health.close();
    },
  };
}

/** Unique for every start: a consumer that comes back is not the one that was lost. */
function newWorkerId(): string {
  return `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`;
}
