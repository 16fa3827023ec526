import type { Logger } from '@task-scheduler/engine/frameworks/logger';
import type { PipelinedDatabase } from '@task-scheduler/engine/frameworks/postgres/database';
import type { Canary } from '@task-scheduler/engine/frameworks/redis/canary';
import type { EventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import type { TaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import type { Metrics } from './metrics.js';

/** What the scheduler's steps act on. */
export interface Ports {
  db: PipelinedDatabase;
  list: TaskList;
  canary: Canary;
  events: EventPublisher;
  log: Logger;
  metrics: Metrics;
}
