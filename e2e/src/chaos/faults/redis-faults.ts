import { setTimeout as sleep } from 'node:timers/promises';
import { TASK_LIST } from '@task-scheduler/engine/frameworks/redis/task-list';
import { between, type Fault } from './fault.js';

export const redisFaults = {
  flush: {
    weight: 5,
    lane: 'redis',
    losesData: true,
    async inject({ redis: { commands } }) {
      const keys = await commands.dbsize();
      await commands.flushall();
      const after = Number((await commands.get('task_list:canary')) ?? 0);
      return `FLUSHALL took ${keys} keys; canary at ${after}`;
    },
  },
  'redis-restarted-empty': {
    weight: 8,
    lane: 'redis',
    losesData: true,
    inject: ({ redis }, [down]) => redis.restartEmpty(between(0, 1500, down)),
  },
  // Older than the last songs of the canary: what it cannot tell apart is younger.
  'redis-rolled-back': {
    weight: 4,
    lane: 'redis',
    needsRealRedis: true,
    losesData: true,
    inject: ({ redis }, [age]) => redis.rollBack(between(2500, 4000, age)),
  },
  'redis-failed-over': {
    weight: 4,
    lane: 'redis',
    needsRealRedis: true,
    losesData: true,
    inject: ({ redis }, [lag, demoted]) => redis.failOver(between(100, 2000, lag), demoted < 0.5),
  },
  'wrong-type': {
    weight: 1,
    lane: 'redis',
    losesData: true,
    async inject({ redis: { commands } }, [length]) {
      await commands.set(TASK_LIST, 'x');
      try {
        const type = await commands.type(TASK_LIST);
        if (type !== 'string') throw new Error(`expected ${TASK_LIST} to be a string, got: ${type}`);
        await sleep(between(500, 2500, length));
      } finally {
        await commands.del(TASK_LIST);
      }
      return `${TASK_LIST} was a string, then gone`;
    },
  },
  'out-of-memory': {
    weight: 1,
    lane: 'redis',
    needsRealRedis: true,
    async inject({ redis: { commands } }, [length]) {
      await commands.config('SET', 'maxmemory', '1');
      try {
        const refusal = await commands.set('storm:probe', 'x').then(String, (error: unknown) => String(error));
        if (!refusal.includes('OOM')) throw new Error(`expected writes to be refused, got: ${refusal}`);
        await sleep(between(500, 2500, length));
        return refusal;
      } finally {
        await commands.config('SET', 'maxmemory', '0');
      }
    },
  },
} satisfies Record<string, Fault>;
