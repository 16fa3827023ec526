import { Logger, run } from 'graphile-worker';
import { serveParent } from '../ground/serve-parent.js';
import { createDeliver, workerSettings } from './deliver.js';
import { TASK } from './graphile-worker.js';

// As its performance guide says: jobs fetched and completed in batches.
const settings = workerSettings();
const deliver = createDeliver(settings);
const runner = await run({
  preset: {
    worker: {
      connectionString: settings.databaseUrl,
      concurrentJobs: settings.concurrency,
      maxPoolSize: 10,
      localQueue: { size: 500 },
      completeJobBatchDelay: 0,
      failJobBatchDelay: 0,
      logger: new Logger(() => () => undefined),
    },
  },
  noHandleSignals: true,
  taskList: {
    [TASK]: async (payload) => {
      if (typeof payload === 'object' && payload !== null && 'key' in payload) await deliver(String(payload.key));
    },
  },
});
serveParent(
  () => null,
  () => runner.stop(),
);
