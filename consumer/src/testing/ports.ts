import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import type { DatabasePool } from '@task-scheduler/engine/frameworks/postgres/database';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { createWebhookClient } from '@task-scheduler/engine/frameworks/webhook/call-webhook';
import { silent, type TestStack } from '@task-scheduler/engine/testing/stack';
import { createLeases } from '../leases.js';
import { createMetrics } from '../metrics.js';
import { createPatience } from '../patience.js';
import type { Ports } from '../ports.js';
import { createResetWatch } from '../reset-watch.js';
import { createRuns } from '../runs.js';

const holder = { workerId: 'w1', leaseSeconds: 15 };

/** What a consumer acts on, over the stack's Redis and a Postgres that may be another's view of it. */
export function portsOver({ redis, list }: TestStack, db: DatabasePool): Ports {
  return {
    runs: createRuns(db, holder, createEventPublisher(redis)),
    list,
    leases: createLeases(db, holder),
    resets: createResetWatch(createCanary(redis)),
    webhooks: createWebhookClient(),
    patience: createPatience(),
    log: silent,
    metrics: createMetrics(),
  };
}
