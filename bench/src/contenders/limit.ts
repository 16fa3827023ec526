import { startForked } from '../ground/forked.js';
import type { Contender } from './contender.js';
import { ended, enqueue, push } from './ours.js';

/** The tightest loop that keeps our guarantees over our tables: run, lease and fence, batched; no retries, no logging, no metrics. */
export const limit: Contender = {
  name: 'the limit',
  prepare: () => Promise.resolve(),
  enqueue,
  start: ({ databaseUrl, redisUrl }, conditions) =>
    startForked('contenders/limit-worker.js', { databaseUrl, redisUrl, client: 'undici', ...conditions }),
  push,
  ended,
};
