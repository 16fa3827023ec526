import { setTimeout as sleep } from 'node:timers/promises';
import { AT_REST, describeBreach, findBreaches } from '../checks/invariants.js';
import { comeToRest } from '../load/come-to-rest.js';
import { feed } from '../load/feeder.js';
import { openSentinelRedis } from '../servers/sentinel-redis.js';
import { firstClaimAfter } from './first-claim.js';
import { PRODUCTION, type Measurement } from './measurement.js';

const PER_SECOND = 20;
const CALM_MS = 5000;
const LAG_MS = 500;
const RESTS_WITHIN_MS = 60_000;

/** The master dies while its replica lags; Sentinel makes the replica master, and nothing is restarted. */
export const sentinelFailover: Measurement = {
  name: 'sentinel-failover',
  title: `Redis fails over by Sentinel to a replica that lags by ${LAG_MS} ms → runs are claimed again`,
  goalMs: 12_000,
  settings: { ...PRODUCTION, perSecond: PER_SECOND },
  openRedis: openSentinelRedis,
  async measure(ground) {
    const { crew, redis, postgres, planted } = ground;
    const stop = new AbortController();
    const feeding = feed(postgres.db, planted, { runs: Infinity, perSecond: PER_SECOND }, stop.signal);
    await sleep(CALM_MS);
    const cutAt = Date.now() + LAG_MS;
    const proof = await redis.failOver(LAG_MS, false);
    const promotedAt = Date.now();
    const claimedAt = await firstClaimAfter(postgres.db, promotedAt);
    await sleep(CALM_MS);
    stop.abort();
    const fed = await feeding;
    const rested = await comeToRest(ground, RESTS_WITHIN_MS);
    const breaches = await findBreaches(postgres.db, AT_REST);
    return {
      durationsMs: [claimedAt - cutAt],
      failures: [
        ...(rested === null ? ['runs are left'] : []),
        ...breaches.map(describeBreach),
        ...(crew.deaths.length > 0 ? [`${crew.deaths.length} processes ended`] : []),
      ],
      notes: [proof, `${fed} runs, promoted after ${((promotedAt - cutAt) / 1000).toFixed(1)} s`],
    };
  },
};
