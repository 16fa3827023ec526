import { setTimeout as sleep } from 'node:timers/promises';
import { feed } from '../load/feeder.js';
import { firstClaimAfter } from './first-claim.js';
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
    const link = crew.workers.find(({ role }) => role === 'consumer')?.links.redis;
    const durationsMs: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      await sleep(CALM_MS);
      link?.swallow(['up', 'down']);
      link?.heal(); // new connections work; those that stand are dead and do not know it
      const cutAt = Date.now();
      const inFlightMs = 100; // what was popped before the cut is claimed yet
      durationsMs.push((await firstClaimAfter(db, cutAt + inFlightMs)) - cutAt);
    }
    stop.abort();
    await feeding;
    return { durationsMs, failures: [] };
  },
};
