import type { PipelinedDatabase, Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import { createWebhookClient } from '@task-scheduler/engine/frameworks/webhook/call-webhook';
import { insertQueuedRun, insertTask, logsOf, runsOf } from '@task-scheduler/engine/testing/builders';
import { silent, useTestStack } from '@task-scheduler/engine/testing/stack';
import { expect, test } from 'vitest';
import { claim } from './claim.js';
import { createLeases } from './leases.js';
import { createMetrics } from './metrics.js';
import { createPatience } from './patience.js';
import { createResetWatch } from './reset-watch.js';
import { createRuns } from './runs.js';

const stack = useTestStack();
const holder = { workerId: 'w1', leaseSeconds: 15 };

async function aQueuedRun() {
  const { db } = stack();
  const taskId = await insertTask(db);
  await insertQueuedRun(db, taskId);
  return taskId;
}

function portsOver(db: PipelinedDatabase) {
  const { redis, list } = stack();
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

/** The next statement fails: `before` it reaches Postgres, or `after` it was committed. */
function cutOnce(when: 'before' | 'after'): PipelinedDatabase {
  const { db } = stack();
  let isCut = false;
  const query: Queryable['query'] = async <Row>(...statement: Parameters<Queryable['query']>) => {
    if (isCut) return db.query<Row>(...statement);
    isCut = true;
    if (when === 'after') await db.query(...statement);
    throw Object.assign(new Error('the connection was cut'), { code: 'ECONNRESET' });
  };
  return { ...db, query };
}

test('a claim goes again until Postgres answers', async () => {
  const taskId = await aQueuedRun();
  const claimed = await claim({ taskId, retry: 0 }, portsOver(cutOnce('before')));
  expect(claimed?.run).toMatchObject({ taskId, fence: 1 });
});

test('a run whose claim was committed without an answer is not run twice: it is left to its lease', async () => {
  const taskId = await aQueuedRun();
  const ports = portsOver(cutOnce('after'));
  expect(await claim({ taskId, retry: 0 }, ports)).toBeNull();
  expect((await ports.metrics.dropped.get()).values).toMatchObject([{ labels: { cause: 'ambiguous' }, value: 1 }]);
  expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'running', fence: 1 }]);
  expect(await logsOf(stack().db, taskId)).toHaveLength(1);
});
