import { clockMs } from '../ground/clock.js';
import { startForked } from '../ground/forked.js';
import type { Ground } from '../ground/ground.js';
import { type Contender, countOf } from './contender.js';

/** With which client a peer makes its POSTs: axios as it comes, or over the same undici pool as ours. */
export type Client = 'axios' | 'undici';

/** What differs from peer to peer. */
export interface Peer {
  name: string;
  /** Its worker, below `bench/dist/contenders`. */
  script: string;
  prepare?: (ground: Ground) => Promise<unknown>;
  clear: (ground: Ground) => Promise<unknown>;
  /** Queues an attempt for each key. */
  add: (ground: Ground, keys: readonly string[]) => Promise<unknown>;
}

const LOG_TABLE = `
create table if not exists peer_logs (
  id bigint generated always as identity primary key,
  task text not null,
  status text not null,
  message text,
  execution_time int not null,
  created_at timestamptz not null default now()
)`;

/** Somebody else's queue, whose worker does nothing but the POST and one row of a log. */
export function contenderOf({ name, script, prepare, clear, add }: Peer, client: Client): Contender {
  let pushed = 0;
  return {
    name: `${name}, ${client === 'axios' ? 'axios' : 'our client'}`,
    async prepare(ground) {
      await ground.db.query(LOG_TABLE);
      await prepare?.(ground);
    },
    async enqueue(ground, count) {
      await ground.db.query('truncate peer_logs');
      await clear(ground);
      await add(
        ground,
        Array.from({ length: count }, (_, key) => `task-${key}`),
      );
      await ground.db.query('vacuum analyze');
    },
    start: ({ databaseUrl, redisUrl }, conditions) =>
      startForked(`contenders/${script}`, { databaseUrl, redisUrl, client, ...conditions }),
    async push(ground) {
      pushed += 1;
      const key = `pushed-${pushed}`;
      const pushedAt = clockMs();
      await add(ground, [key]);
      return { key, pushedAt };
    },
    ended: (ground) => countOf(ground, 'peer_logs'),
  };
}
