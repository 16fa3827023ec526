import { nodeFlags } from '@task-scheduler/local/processes/node-flags';
import { startForked } from '../ground/forked.js';
import type { Contender } from './contender.js';
import { ours } from './ours.js';

/** The tightest loop that keeps run, lease and fence over our tables, batched; no retries, no logging, no metrics, and a POST that nothing bounds. */
export const limit: Contender = limitOf('the limit', 'undici');

/** The same loop with the POST as we make it: axios, and bounds of time, size and redirects. */
export const boundedLimit: Contender = limitOf('the limit, our POST', 'ours');

function limitOf(name: string, client: 'undici' | 'ours'): Contender {
  return {
    ...ours,
    name,
    start: ({ databaseUrl, redisUrl }, conditions) =>
      startForked(
        'contenders/limit-worker.js',
        { databaseUrl, redisUrl, client, ...conditions },
        nodeFlags('consumer'),
      ),
  };
}
