import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { readHistory } from '../checks/history.js';
import { readLedger } from '../checks/ledger.js';
import { checkLedger } from '../checks/ledger-checks.js';
import { feed } from '../load/feeder.js';
import { PRODUCTION, WARM_UP_MS, type Measurement } from './measurement.js';

const TIMES = 3;
const DOWN_MS = 5000;

export const postgresRestarted: Measurement = {
  name: 'postgres-restarted',
  title: 'Postgres is back after 5 s → the first dispatch',
  goalMs: 2000,
  settings: { ...PRODUCTION, perSecond: 20, latencyMs: [100, 3000] },
  async measure({ crew, postgres, planted, chronicle, ledgerFile, leaseMs }) {
    const { db } = postgres;
    const stop = new AbortController();
    const feeding = feed(db, planted, { runs: Infinity, perSecond: 20 }, stop.signal);
    const durationsMs: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await sleep(WARM_UP_MS);
      await postgres.restart(DOWN_MS);
      const backAt = Date.now();
      const first = await until(
        () => firstDispatch(backAt).catch(() => null),
        (at) => at !== null,
        30_000,
      );
      durationsMs.push((first ?? 0) - backAt);
    }
    stop.abort();
    await feeding;
    await sleep(WARM_UP_MS + leaseMs);
    const { figures } = checkLedger(readLedger(ledgerFile), await readHistory(db, chronicle.events), leaseMs);
    return {
      durationsMs,
      failures: [
        crew.deaths.length > 0 ? [`${crew.deaths.length} processes ended`] : [],
        figures.lostClaims > 0 ? [`${figures.lostClaims} runs were delivered again for nothing`] : [],
      ].flat(),
      notes: [`${figures.posts} POSTs`],
    };

    async function firstDispatch(after: number): Promise<number | null> {
      const [row] = await db.query<{ at: number | null }>(FIRST_DISPATCH, [after]);
      return row?.at ?? null;
    }
  },
};

/** $1 milliseconds. */
const FIRST_DISPATCH = `
select extract(epoch from min(at))::float8 * 1000 as at
from storm.moves
where was is null
  and at > to_timestamp($1::float8 / 1000)`;
