import type { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createLogger } from '../frameworks/logger.js';
import { type DatabasePool, openDatabase } from '../frameworks/postgres/database.js';
import { connectForCommands, firstContact } from '../frameworks/redis/connection.js';
import { createTaskList, type TaskList } from '../frameworks/redis/task-list.js';
import { createTestDatabase } from './database.js';
import { testRedisUrl } from './redis.js';

/** A real Postgres and a real Redis for one spec file. */
export interface TestStack {
  db: DatabasePool;
  redis: Redis;
  list: TaskList;
  databaseUrl: string;
  redisUrl: string;
}

/** Says nothing: what a test provokes is not news. */
export const silent = createLogger('test', 'silent');

/** Call it at the top of a spec file. Answers a getter: migrated, empty before every test, gone at the end of the file. */
export function useTestStack(): () => TestStack {
  let stack: (TestStack & { close(): Promise<void> }) | undefined;
  beforeAll(async () => {
    stack = await openTestStack();
  });
  beforeEach(async () => {
    await stack?.db.query('truncate tasks, task_runs, task_logs cascade');
    await stack?.redis.flushdb();
  });
  afterAll(() => stack?.close());
  return () => {
    if (!stack) throw new Error('expected the test stack to be used within a test');
    return stack;
  };
}

/** For a file whose tests share what they set up: nothing is emptied between them. */
export async function openTestStack(): Promise<TestStack & { close(): Promise<void> }> {
  const database = await createTestDatabase();
  const redisUrl = await testRedisUrl();
  const db = openDatabase({ url: database.url, name: 'test', connections: 8, log: silent });
  const redis = connectForCommands({ url: redisUrl, name: 'test', log: silent });
  await firstContact(redis);
  return {
    db,
    redis,
    list: createTaskList(redis),
    databaseUrl: database.url,
    redisUrl,
    async close() {
      redis.disconnect();
      await db.close();
      await database.drop();
    },
  };
}
