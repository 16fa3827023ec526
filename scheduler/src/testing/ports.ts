import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { silent, type TestStack } from '@task-scheduler/engine/testing/stack';
import { createMetrics } from '../metrics.js';
import type { Ports } from '../ports.js';

/** What a scheduler of its own, which says nothing, acts on. */
export function portsOf({ db, list, redis }: TestStack): Ports {
  const events = createEventPublisher(redis);
  return { db, list, canary: createCanary(redis), events, log: silent, metrics: createMetrics() };
}
