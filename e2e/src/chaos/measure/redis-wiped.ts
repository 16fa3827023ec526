import { setTimeout as sleep } from 'node:timers/promises';
import { TASK_LIST } from '@task-scheduler/engine/frameworks/redis/task-list';
import { until } from '@task-scheduler/engine/testing/until';
import { PRODUCTION, type Measurement } from './measurement.js';

const QUEUED = 10_000;
const TIMES = 5;
/** Longer than any patience with an entry that is missing. */
const AGE_MS = 3000;

export const redisWiped: Measurement = {
  name: 'redis-wiped',
  title: 'Redis wiped with 10,000 runs queued → every entry is back',
  goalMs: 3000,
  settings: { ...PRODUCTION, consumers: 0, tasks: { fed: QUEUED, minutely: 0 } },
  async measure({ redis: { commands }, postgres: { db } }) {
    await until(
      () => db.query('select 1 from tasks where next_run_at is null limit 1'),
      ({ length }) => length === 0,
      60_000,
    );
    await db.query('update tasks set next_run_at = now()');
    const isWhole = () =>
      until(
        () => commands.llen(TASK_LIST),
        (length) => length >= QUEUED,
        60_000,
      );
    await isWhole();
    const durationsMs: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await sleep(AGE_MS);
      await commands.flushall();
      const wipedAt = performance.now();
      await isWhole();
      durationsMs.push(performance.now() - wipedAt);
    }
    return { durationsMs, failures: [] };
  },
};
