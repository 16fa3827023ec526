import { startForked } from '../ground/forked.js';
import type { Contender } from './contender.js';
import { ours } from './ours.js';

/** The tightest loop that keeps our guarantees over our tables: run, lease and fence, batched; no retries, no logging, no metrics. */
export const limit: Contender = {
  ...ours,
  name: 'the limit',
  start: ({ databaseUrl, redisUrl }, conditions) =>
    startForked('contenders/limit-worker.js', { databaseUrl, redisUrl, client: 'undici', ...conditions }),
};
