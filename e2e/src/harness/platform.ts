import { openTestStack, type TestStack } from '@task-scheduler/engine/testing/stack';
import { afterEach, beforeAll } from 'vitest';
import { type ProcessName, type RealProcess, startProcess } from './real-process.js';

type Start = (name: ProcessName, settings?: Readonly<Record<string, string>>) => Promise<RealProcess>;

/** A real Postgres and a real Redis, and the processes that a spec file starts on them. */
export interface Platform extends TestStack {
  start: Start;
  /** Does not wait until it is healthy, only until it can say that it is not. */
  startListening: Start;
}

/** Call it at the top of a spec file. What it starts ends with the file, a process earlier by its own `await using`. */
export function usePlatform(): () => Platform {
  let platform: Platform | undefined;
  const started: RealProcess[] = [];
  beforeAll(async () => {
    const stack = await openTestStack();
    const servers = { DATABASE_URL: stack.databaseUrl, REDIS_URL: stack.redisUrl };
    const starting =
      (awaited: 'healthy' | 'listening'): Start =>
      async (name, settings) => {
        const running = await startProcess(name, { ...servers, ...settings }, awaited);
        started.push(running);
        return running;
      };
    platform = { ...stack, start: starting('healthy'), startListening: starting('listening') };
    return async () => {
      await Promise.all(started.map(({ stop }) => stop()));
      await stack.close();
    };
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') console.error(started.map(({ lastWords }) => lastWords()).join('\n'));
  });
  return () => {
    if (!platform) throw new Error('expected the platform to be used within a test');
    return platform;
  };
}
