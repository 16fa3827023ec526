import type { Env } from '@task-scheduler/engine/frameworks/env';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import type { Service } from '@task-scheduler/engine/frameworks/process';
import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { connectForBlocking, firstContact } from '@task-scheduler/engine/frameworks/redis/connection';
import { createEntrySource } from '@task-scheduler/engine/frameworks/redis/entry-source';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { startReporting } from '@task-scheduler/engine/frameworks/redis/worker-report';
import { createWebhookClient } from '@task-scheduler/engine/frameworks/webhook/call-webhook';
import { openWorker } from '@task-scheduler/engine/frameworks/worker';
import { createLeases } from './leases.js';
import { startListening } from './listen.js';
import { createMetrics } from './metrics.js';
import { createPatience } from './patience.js';
import { createResetWatch } from './reset-watch.js';
import { createRuns } from './runs.js';

export interface Consumer extends Service {
  /** Where it answers `/healthz` and `/metrics`. */
  port: number;
}

/** The listener: pops entries off one blocking connection and makes up to CONSUMER_CONCURRENCY attempts at once. */
export async function startConsumer(env: Env, log: Logger): Promise<Consumer> {
  const metrics = createMetrics();
  const settings = { name: 'consumer', env, port: env.CONSUMER_PORT, connections: 10, metrics: metrics.registry, log };
  const { db, redis, events, redisUrl, id, health, close } = await openWorker(settings);
  const holder = { workerId: id, leaseSeconds: env.LEASE_SECONDS };
  const leases = createLeases(db, holder);
  const webhooks = createWebhookClient();
  const blocking = connectForBlocking({ url: redisUrl, name: 'consumer-brpop', log });
  await firstContact(blocking);
  const source = createEntrySource(blocking, redis, env.CONSUMER_BLOCK_SECONDS, log);
  const listening = startListening(source, env.CONSUMER_CONCURRENCY, {
    runs: createRuns(db, holder, events),
    list: createTaskList(redis),
    leases,
    resets: createResetWatch(createCanary(redis)),
    webhooks,
    patience: createPatience(),
    log,
    metrics,
  });
  const report = startReporting(redis, { id, kind: 'consumer', inFlight: leases.count }, log);
  log.info('consumer.started', { port: health.port, workerId: id, concurrency: env.CONSUMER_CONCURRENCY });

  return {
    port: health.port,
    async stop() {
      health.drain();
      await listening.stop(env.DRAIN_SECONDS);
      await webhooks.close();
      await report.stop();
      await close();
    },
  };
}
