import type { Env } from '@task-scheduler/engine/frameworks/env';
import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import { startLoop } from '@task-scheduler/engine/frameworks/loop';
import { listenTo } from '@task-scheduler/engine/frameworks/postgres/listener';
import type { Service } from '@task-scheduler/engine/frameworks/process';
import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { startReporting } from '@task-scheduler/engine/frameworks/redis/worker-report';
import { openWorker } from '@task-scheduler/engine/frameworks/worker';
import { createCountHours } from './count-hours.js';
import { createMend } from './mend/mend.js';
import { paceOf } from './mend/pace.js';
import { createMetrics } from './metrics.js';
import { createFinishDeletions } from './retention/finish-deletions.js';
import { keptOf } from './retention/kept.js';
import { createRetain } from './retention/retain.js';
import { createTick } from './tick/tick.js';

/**
 * The publisher: a tick that dispatches what is due, a mend that brings back what was lost, loops that remove what is old or deleted,
 * and one that counts what is over. Run as many as you like.
 */
export async function startScheduler(env: Env, log: Logger): Promise<Service> {
  const metrics = createMetrics();
  const settings = { name: 'scheduler', env, port: env.SCHEDULER_PORT, connections: 6, metrics: metrics.registry, log };
  const { db, redis, events, databaseUrl, id, health, close } = await openWorker(settings);
  const ports = { db, list: createTaskList(redis), canary: createCanary(redis), events, log, metrics };
  const timing = { pollMs: env.SCHEDULER_POLL_MS, thresholdMs: env.MISFIRE_THRESHOLD_SECONDS * 1000 };
  const tick = startLoop({ name: 'tick', step: createTick(ports, timing), log });
  const loops = [
    tick,
    startLoop({ name: 'mend', step: createMend(ports, paceOf(env.LEASE_SECONDS)), log }),
    startLoop({ name: 'retention', step: createRetain(ports, keptOf(env)), log }),
    startLoop({ name: 'deletion', step: createFinishDeletions(ports), log }),
    startLoop({ name: 'counting', step: createCountHours(ports), log }),
  ];
  const changes = listenTo({
    url: databaseUrl,
    name: 'scheduler-listen',
    channel: 'task_rescheduled',
    onNotify: tick.wake,
  });
  const report = startReporting(redis, { id, kind: 'scheduler', inFlight: () => 0 }, log);
  log.info('scheduler.started', { port: health.port, pollMs: env.SCHEDULER_POLL_MS });

  return {
    async stop() {
      health.drain();
      await Promise.all([...loops, changes, report].map((part) => part.stop()));
      await close();
    },
  };
}
