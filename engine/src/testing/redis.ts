import { Redis } from 'ioredis';
import { inject } from 'vitest';
import './provided.js';

/**
 * The database that belongs to this test worker, emptied. Channels and MONITOR are not divided by database:
 * a test of those filters by its own ids.
 */
export async function testRedisUrl(): Promise<string> {
  const url = new URL(inject('redisUrl'));
  url.pathname = process.env.VITEST_POOL_ID ?? '0';
  const redis = new Redis(url.href);
  try {
    await redis.flushdb();
  } finally {
    redis.disconnect();
  }
  return url.href;
}
