import type { Env } from '@task-scheduler/engine/frameworks/env';
import { startHealthServer } from '@task-scheduler/engine/frameworks/health';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import { startLoop } from '@task-scheduler/engine/frameworks/loop';
import { openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { listenTo } from '@task-scheduler/engine/frameworks/postgres/listener';
import { requireServers, type Service } from '@task-scheduler/engine/frameworks/process';
import { connectForCommands, firstContact } from '@task-scheduler/engine/frameworks/redis/connection';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';

import { createMend } from './mend/mend.js';
import { createMetrics } from './metrics.js';
import { createTick } from './tick/tick.js';

/** The publisher: a tick that dispatches what is due, and a mend that brings back what was lost. Run as many as you like. */
export async function startScheduler(env: Env, log: Logger): Promise<Service> {
  const { databaseUrl, redisUrl } = requireServers(env);
  const db = openDatabase({ url: databaseUrl, name: 'scheduler', connections: 4, log });
  const redis = connectForCommands({ url: redisUrl, name: 'scheduler', log });
  const list = createTaskList(redis);
  const metrics = createMetrics();
  const health = await startHealthServer({
    host: env.HOST,
    port: env.SCHEDULER_PORT,
    checks: { postgres: () => db.query('select 1'), redis: () => redis.ping() },
    metrics: metrics.registry,
  });
  await firstContact(redis);

  const ports = { db, list, log, metrics };
  const settings = { pollMs: env.SCHEDULER_POLL_MS, thresholdMs: env.MISFIRE_THRESHOLD_SECONDS * 1000 };
  const tick = startLoop({ name: 'tick', step: createTick(ports, settings), log });
  const mend = startLoop({ name: 'mend', step: createMend(ports), log });
  const changes = listenTo({ url: databaseUrl, name: 'scheduler', channel: 'task_rescheduled', onNotify: tick.wake });
  log.info('scheduler.started', { port: health.port, pollMs: env.SCHEDULER_POLL_MS });

  return {
    async stop() {
      health.drain();
      await Promise.all([tick.stop(), mend.stop(), changes.stop()]);
      redis.disconnect();
      await Promise.all([db.close(), health.close()]);
    },
  };
}
