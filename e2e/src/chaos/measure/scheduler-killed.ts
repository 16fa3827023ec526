import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { feed } from '../load/feeder.js';
import { pick } from '../random.js';
import { PRODUCTION, type Measurement } from './measurement.js';

const KILLS = 10;
const BETWEEN_MS = 3000;
const SETTLED_MS = 8000;
const LATE_MS = 1000;

export const schedulerKilled: Measurement = {
  name: 'scheduler-killed',
  title: 'one of two schedulers killed, ten times: an occurrence is due → its run is claimed',
  goalMs: 3000,
  settings: { ...PRODUCTION, perSecond: 30 },
  async measure({ crew, postgres: { db }, planted }) {
    const stop = new AbortController();
    const feeding = feed(db, planted, { runs: Infinity, perSecond: 30 }, stop.signal);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await sleep(BETWEEN_MS);
      const schedulers = await until(
        () => crew.workers.filter(({ role, isReady }) => role === 'scheduler' && isReady),
        ({ length }) => length === 2,
      );
      await crew.kill(pick(schedulers, (kill % 2) / 2));
    }
    stop.abort();
    await feeding;
    await sleep(SETTLED_MS);
    const rows = await db.query<{ dispatchMs: number; claimMs: number | null }>(LATENESS);
    const late = rows.filter(({ dispatchMs }) => dispatchMs > LATE_MS).length;
    return {
      durationsMs: rows.map(({ claimMs }) => claimMs ?? Infinity),
      failures: late > 0 ? [`${late} occurrences were dispatched more than a second late`] : [],
      notes: [
        `${rows.length} occurrences, ${rows.filter(({ claimMs }) => (claimMs ?? Infinity) > LATE_MS).length} claimed later than 1 s`,
      ],
    };
  },
};

const LATENESS = `
select
  extract(epoch from min(m.at) filter (where m.was is null) - e.due_at)::float8 * 1000 as "dispatchMs",
  extract(epoch from min(m.at) filter (where m.became = 'running') - e.due_at)::float8 * 1000 as "claimMs"
from storm.expected e
join task_runs r on r.task_id = e.task_id and r.scheduled_for = e.scheduled_for
join storm.moves m on m.run_id = r.id
where r.state in ('queued', 'running', 'finish', 'failed', 'waiting')
group by e.task_id, e.scheduled_for, e.due_at`;
