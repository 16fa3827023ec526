import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { feed } from '../load/feeder.js';
import { PRODUCTION, type Measurement } from './measurement.js';

const TIMES = 5;
const CALM_MS = 3000;

export const halfOpenLink: Measurement = {
  name: 'half-open-link',
  title: 'the only consumer loses its link to Redis half-open → it claims again',
  goalMs: 12_000,
  settings: { ...PRODUCTION, schedulers: 1, consumers: 1, perSecond: 10 },
  async measure({ crew, postgres: { db }, planted }) {
    const stop = new AbortController();
    const feeding = feed(db, planted, { runs: Infinity, perSecond: 10 }, stop.signal);
    const claimedAfter = async (at: number) => {
      const [row] = await db.query<{ at: number | null }>(FIRST_CLAIM, [at]);
      return row?.at ?? null;
    };
    const link = crew.workers.find(({ role }) => role === 'consumer')?.links.redis;
    const durationsMs: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await sleep(CALM_MS);
      link?.swallow(['up', 'down']);
      link?.heal(); // new connections work; those that stand are dead and do not know it
      const cutAt = Date.now();
      const inFlightMs = 100; // what was popped before the cut is claimed yet
      const again = await until(
        () => claimedAfter(cutAt + inFlightMs),
        (at) => at !== null,
        60_000,
      );
      durationsMs.push((again ?? 0) - cutAt);
    }
    stop.abort();
    await feeding;
    return { durationsMs, failures: [] };
  },
};

/** $1 milliseconds. */
const FIRST_CLAIM = `
select extract(epoch from min(at))::float8 * 1000 as at
from storm.moves
where became = 'running'
  and at > to_timestamp($1::float8 / 1000)`;
