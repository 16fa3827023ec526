import { between, type Fault } from './fault.js';

export const postgresFaults = {
  'postgres-crash': {
    weight: 1,
    lane: 'postgres',
    inject: ({ postgres }, [down]) => postgres.crash(between(0, 1000, down)),
  },
  'connections-terminated': {
    weight: 4,
    lane: 'postgres',
    async inject({ postgres: { db } }) {
      const ended = await db.query<{ name: string }>(TERMINATE);
      if (ended.length === 0) throw new Error('expected connections to terminate, got: none');
      return `pg_terminate_backend ended ${ended.length} connections`;
    },
  },
  'clock-jump': {
    weight: 1,
    lane: 'postgres',
    async inject({ postgres: { db } }, [forwards, length]) {
      // Backwards as far as a time server sets a clock: every wait of the engine grows by as much.
      const seconds = forwards < 0.7 ? between(20, 900, length) : -between(0.2, 2, length);
      const [jumped] = await db.query<{ from: string; to: string }>(JUMP, [seconds]);
      return `the engine's now() jumped by ${seconds.toFixed(1)} s, to ${jumped?.to ?? ''}`;
    },
  },
} satisfies Record<string, Fault>;

const TERMINATE = `
select application_name as name
from pg_stat_activity
where datname = current_database()
  and application_name like any (array['scheduler%', 'consumer%'])
  and pg_terminate_backend(pid)`;

/** $1 seconds. */
const JUMP = `
update storm_clock.shift
set by = by + make_interval(secs => $1)
returning (pg_catalog.now() + by)::text as to`;
