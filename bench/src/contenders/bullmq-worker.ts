import { Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { serveParent } from '../ground/serve-parent.js';
import { QUEUE } from './bullmq.js';
import { createDeliver, workerSettings } from './deliver.js';

const settings = workerSettings();
const deliver = createDeliver(settings);
const connection = new Redis(settings.redisUrl, { maxRetriesPerRequest: null });
const worker = new Worker<{ key: string }>(QUEUE, ({ data }) => deliver(data.key), {
  connection,
  concurrency: settings.concurrency,
});
await worker.waitUntilReady();
serveParent(
  () => null,
  () => worker.close(true),
);
