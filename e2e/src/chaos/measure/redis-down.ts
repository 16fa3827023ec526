import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { readLedger } from '../checks/ledger.js';
import { AT_REST, describeBreach, findBreaches } from '../checks/invariants.js';
import { comeToRest } from '../load/come-to-rest.js';
import { PRODUCTION, type Measurement } from './measurement.js';

const DOWN_MINUTES = 10;
const TASKS = 500;
const RESTS_WITHIN_MS = 60_000;

export const redisDown: Measurement = {
  name: 'redis-down',
  title: `Redis is back after ${DOWN_MINUTES} min, 500 tasks of every minute → the first POST`,
  goalMs: 3000,
  settings: { ...PRODUCTION, tasks: { fed: 0, minutely: TASKS } },
  async measure(ground) {
    const { redis, postgres, crew, ledgerFile } = ground;
    await sleep(60_000); // an ordinary minute first
    const before = readLedger(ledgerFile).length;
    await redis.restartEmpty(DOWN_MINUTES * 60_000);
    const backAt = Date.now();
    const [first] = await until(
      () => readLedger(ledgerFile).slice(before),
      ({ length }) => length > 0,
      60_000,
    );
    const rested = await comeToRest(ground, RESTS_WITHIN_MS);
    const breaches = await findBreaches(postgres.db, AT_REST);
    return {
      durationsMs: [(first?.at ?? 0) - backAt],
      failures: [
        rested === null ? ['runs are left'] : [],
        breaches.map(describeBreach),
        crew.deaths.length > 0 ? [`${crew.deaths.length} processes ended`] : [],
      ].flat(),
      notes: await statesOf(postgres.db),
    };
  },
};

async function statesOf(db: { query<Row>(text: string): Promise<Row[]> }): Promise<string[]> {
  const rows = await db.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from task_runs group by state order by state',
  );
  return [rows.map(({ state, count }) => `${count} ${state}`).join(', ')];
}
