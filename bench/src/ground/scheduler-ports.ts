import { createLogger } from '@task-scheduler/engine/frameworks/logger';
import { openDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { createTaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { createMetrics } from '@task-scheduler/scheduler/metrics';
import type { Ports } from '@task-scheduler/scheduler/ports';
import type { Ground } from './ground.js';

export interface OpenPorts {
  ports: Ports;
  close(): Promise<void>;
}

/** What the scheduler's steps act on, connected as its own process is, so that each can be measured by itself. */
export function openSchedulerPorts({ databaseUrl, redis }: Ground): OpenPorts {
  const log = createLogger('bench', 'silent');
  const db = openDatabase({ url: databaseUrl, name: 'scheduler', connections: 4, log, plansByIndex: true });
  const events = createEventPublisher(redis);
  const ports = { db, list: createTaskList(redis), canary: createCanary(redis), events, log, metrics: createMetrics() };
  return {
    ports,
    async close() {
      await events.close();
      await db.close();
    },
  };
}
