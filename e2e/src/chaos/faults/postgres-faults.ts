import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { until } from '@task-scheduler/engine/testing/until';
import { between, type Fault } from './fault.js';

export const postgresFaults = {
  'postgres-crash': {
    weight: 1,
    lane: 'postgres',
    inject: ({ postgres }, [down]) => postgres.crash(between(0, 1000, down)),
  },
  // Down for longer than a lease: every run in flight looks lost when Postgres is back. Too long for the lag of a big storm.
  'postgres-restarted': {
    weight: 0,
    lane: 'postgres',
    inject: ({ postgres, leaseMs }, [down]) => postgres.restart(between(1.1, 1.4, down) * leaseMs),
  },
  'connections-terminated': {
    weight: 4,
    lane: 'postgres',
    async inject({ postgres: { db } }) {
      const ended = await until(
        () => db.query(TERMINATE),
        ({ length }) => length > 0,
      );
      return `pg_terminate_backend ended ${ended.length} connections`;
    },
  },
  'clock-jump': {
    weight: 1,
    lane: 'postgres',
    async inject({ postgres: { db } }, [forwards, length]) {
      // Backwards as far as a time server sets a clock: every wait of the engine grows by as much.
      const seconds = forwards < 0.7 ? between(20, 900, length) : -between(0.2, 2, length);
      return moveClock(db, seconds);
    },
  },
  // Minutes that were dispatched already come again, and to resumed tasks they look new.
  'clock-set-back': {
    weight: 0,
    lane: 'postgres',
    async inject({ postgres: { db } }) {
      const proof = await moveClock(db, -SET_BACK_SECONDS);
      await db.query(`update tasks set paused_at = now() where tags = '{minutely}'`);
      await db.query(`update tasks set paused_at = null where tags = '{minutely}'`);
      await sleep(REDISCOVERY_MS);
      await moveClock(db, SET_BACK_SECONDS);
      return proof;
    },
  },
} satisfies Record<string, Fault>;

const SET_BACK_SECONDS = 150;
const REDISCOVERY_MS = 1500;

async function moveClock(db: Queryable, seconds: number): Promise<string> {
  const [moved] = await db.query<{ to: string }>(MOVE_CLOCK, [seconds]);
  return `the engine's now() jumped by ${seconds.toFixed(1)} s, to ${moved?.to ?? 'nowhere'}`;
}

const TERMINATE = `
select 1
from pg_stat_activity
where datname = current_database()
  and application_name like any (array['scheduler%', 'consumer%'])
  and pg_terminate_backend(pid)`;

/** $1 seconds. */
const MOVE_CLOCK = `
update storm_clock.shift
set by = by + make_interval(secs => $1)
returning (pg_catalog.now() + by)::text as to`;
