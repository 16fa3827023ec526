import PgBoss from 'pg-boss';
import { serveParent } from '../ground/serve-parent.js';
import { createDeliver, workerSettings } from './deliver.js';
import { QUEUE } from './pg-boss.js';

/** As many as it delivers in about the half second that is its shortest poll: then it does not wait between two batches. */
const BATCH = 1000;

const settings = workerSettings();
const deliver = createDeliver(settings);
const boss = new PgBoss({ connectionString: settings.databaseUrl, supervise: false, schedule: false });
await boss.start();
await boss.work<{ key: string }>(QUEUE, { batchSize: BATCH, pollingIntervalSeconds: 0.5 }, async (batch) => {
  const waiting = batch.values();
  const lanes = Array.from({ length: settings.concurrency }, async () => {
    for (const { data } of waiting) await deliver(data.key);
  });
  await Promise.all(lanes);
});
serveParent(
  () => null,
  () => boss.stop({ graceful: false }),
);
