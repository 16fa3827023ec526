import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { contenderOf, type Client } from './peer.js';

export const QUEUE = 'deliveries';
const BULK = 1000;

export const bullmq = (client: Client) =>
  contenderOf(
    {
      name: 'BullMQ',
      script: 'bullmq-worker.js',
      clear: ({ redis }) => redis.flushall(),
      async add({ redisUrl }, keys) {
        const queue = (queues[redisUrl] ??= openQueue(redisUrl));
        for (let start = 0; start < keys.length; start += BULK) {
          await queue.addBulk(keys.slice(start, start + BULK).map((key) => ({ name: 'deliver', data: { key } })));
        }
      },
    },
    client,
  );

/** Kept open: opening one for each push would be part of the latency. */
const queues: Record<string, Queue<{ key: string }>> = {};

function openQueue(redisUrl: string): Queue<{ key: string }> {
  // When the ground is cleared away, that is the end.
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null, retryStrategy: () => null });
  const queue = new Queue<{ key: string }>(QUEUE, { connection, defaultJobOptions: { removeOnComplete: true } });
  queue.on('error', () => undefined);
  return queue;
}
