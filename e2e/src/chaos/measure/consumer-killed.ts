import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { feed } from '../load/feeder.js';
import { pick } from '../random.js';
import { PRODUCTION, WARM_UP_MS, type Measurement } from './measurement.js';

const KILLS = 5;
const BETWEEN_MS = 4000;
const LEASE_AND_ALL_MS = 25_000;

export const consumerKilled: Measurement = {
  name: 'consumer-killed',
  title: 'consumer kill -9 → its runs are claimed by another',
  goalMs: 16_000,
  settings: { ...PRODUCTION, perSecond: 10, latencyMs: [1500, 2500] },
  async measure({ crew, postgres: { db }, planted }) {
    const stop = new AbortController();
    const feeding = feed(db, planted, { runs: Infinity, perSecond: 10 }, stop.signal);
    await sleep(WARM_UP_MS);
    const killed: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const consumers = await until(
        () => crew.workers.filter(({ role, isReady }) => role === 'consumer' && isReady),
        ({ length }) => length === 3,
      );
      const victim = pick(consumers, kill / KILLS);
      killed.push(victim.pid);
      await crew.kill(victim);
      await sleep(BETWEEN_MS);
    }
    await sleep(LEASE_AND_ALL_MS);
    stop.abort();
    await feeding;
    const diedAt = new Map(crew.deaths.map(({ pid, at }) => [pid, at]));
    const lost = await db.query<{ pid: number; againAt: number | null }>(LOST, [killed]);
    const durationsMs = lost.flatMap(({ pid, againAt }) =>
      againAt === null ? [] : [againAt - (diedAt.get(pid) ?? 0)],
    );
    const missing = lost.length - durationsMs.length;
    return { durationsMs, failures: missing > 0 ? [`${missing} runs were not claimed again`] : [] };
  },
};

/** $1 pids. Claims that ended by the loss of their worker, and when their run was claimed next. */
const LOST = `
select
  split_part(claim.worker_id, ':', 2)::int as pid,
  (
    select extract(epoch from min(again.at))::float8 * 1000
    from storm.moves again
    where again.run_id = claim.run_id
      and again.became = 'running'
      and again.fence = claim.fence + 1
  ) as "againAt"
from storm.moves claim
join task_logs l on l.run_id = claim.run_id and l.fence = claim.fence and l.release = 'lost'
where claim.became = 'running'
  and split_part(claim.worker_id, ':', 2)::int = any($1)`;
