import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import { readLedger } from '../checks/ledger.js';
import { PRODUCTION, type Measurement } from './measurement.js';

const DOWN_MINUTES = 101;
const TASKS = 500;

/** Both schedulers die, and while they do, the hand of every task is set back: those that start next find the whole outage. */
export const schedulersDown: Measurement = {
  name: 'schedulers-down',
  title: `500 tasks of every minute, all schedulers down for ${DOWN_MINUTES} min → every task is POSTed again`,
  goalMs: 5000,
  settings: { ...PRODUCTION, tasks: { fed: 0, minutely: TASKS } },
  async measure({ crew, postgres: { db }, ledgerFile }) {
    const isScheduled = () =>
      until(
        () => db.query('select 1 from tasks where next_run_at is null or next_run_at <= now() limit 1'),
        ({ length }) => length === 0,
        60_000,
      );
    await isScheduled();
    await db.query('delete from task_runs');
    await Promise.all(crew.workers.filter(({ role }) => role === 'scheduler').map(crew.kill));
    const startedAt = Date.now(); // the next ones begin to start
    await db.query(SET_BACK, [DOWN_MINUTES]);
    await isScheduled();
    const scheduledMs = Date.now() - startedAt;
    await until(
      () => readLedger(ledgerFile).filter(({ at }) => at >= startedAt),
      ({ length }) => length >= TASKS,
      60_000,
    );
    const posts = readLedger(ledgerFile).filter(({ at }) => at >= startedAt);
    await sleep(1000);
    const uncovered = await db.query(UNCOVERED, [DOWN_MINUTES]);
    return {
      durationsMs: posts.slice(0, TASKS).map(({ at }) => at - startedAt),
      failures: uncovered.length > 0 ? [`${uncovered.length} occurrences are not covered by exactly one run`] : [],
      notes: [
        `all next occurrences in the future after ${scheduledMs} ms`,
        `${TASKS * DOWN_MINUTES} occurrences accounted for`,
      ],
    };
  },
};

/** $1 minutes. */
const SET_BACK = `
update tasks
set next_run_at = date_trunc('minute', now()) - ($1 - 1) * interval '1 minute'
where tags = '{minutely}'`;

/** $1 minutes. */
const UNCOVERED = `
select t.id, minute
from tasks t
cross join lateral generate_series(
    date_trunc('minute', now()) - ($1 - 2) * interval '1 minute', t.next_run_at - interval '1 minute', interval '1 minute'
  ) minute
left join task_runs r
  on r.task_id = t.id
  and r.trigger in ('schedule', 'catch_up')
  and minute between r.scheduled_for and coalesce(r.missed_until, r.scheduled_for)
where t.tags = '{minutely}'
group by t.id, minute
having count(r.id) <> 1`;
