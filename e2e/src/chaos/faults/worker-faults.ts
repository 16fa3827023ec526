import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '@task-scheduler/engine/testing/until';
import type { Role, Worker } from '../crew/worker.js';
import type { Direction } from '../servers/fault-link.js';
import { between, type Dice, type Fault, type Ground } from './fault.js';
import { withWorker } from './take-worker.js';

const ANY = ['scheduler', 'consumer'] as const;
const CUTS: readonly (readonly Direction[])[] = [['up', 'down'], ['down'], ['up']];

export const workerFaults = {
  'kill-consumer': {
    weight: 25,
    lane: 'workers',
    inject: ({ crew }, [who]) => withWorker(crew, ['consumer'], who, crew.kill),
  },
  'kill-scheduler': {
    weight: 10,
    lane: 'workers',
    inject: ({ crew }, [who]) => withWorker(crew, ['scheduler'], who, crew.kill),
  },
  'freeze-consumer': { weight: 11, lane: 'workers', inject: (ground, dice) => freeze(ground, 'consumer', dice) },
  'freeze-scheduler': { weight: 6, lane: 'workers', inject: (ground, dice) => freeze(ground, 'scheduler', dice) },
  'rolling-restart': {
    weight: 5,
    lane: 'workers',
    inject: ({ crew }, [who]) => withWorker(crew, ANY, who, crew.roll),
  },
  'half-open-link': {
    weight: 6,
    lane: 'workers',
    inject: (ground, dice) =>
      withLink(ground, dice, async (link, name) => {
        const cut = CUTS[Math.floor(dice[1] * CUTS.length)] ?? [];
        const connections = link.swallow(cut);
        await sleep(between(500, 3000, dice[1]));
        return `${name}: ${connections} connections lost ${cut.join(' and ')} for good`;
      }),
  },
  latency: {
    weight: 3,
    lane: 'workers',
    inject: (ground, dice) =>
      withLink(ground, dice, async (link, name) => {
        link.reset(); // a new connection shows the delay at once
        link.delay(between(200, 2000, dice[1]));
        await sleep(between(2000, 4000, dice[1]));
        return `${name}: every chunk ${Math.round(between(200, 2000, dice[1]))} ms late`;
      }),
  },
  'link-reset': {
    weight: 3,
    lane: 'workers',
    inject: (ground, dice) =>
      withLink(ground, dice, (link, name) => Promise.resolve(`${name}: ${link.reset()} connections ended by RST`)),
  },
} satisfies Record<string, Fault>;

/** Three quarters of them outlast the lease. */
function freeze({ crew, leaseMs }: Ground, role: Role, [who, length]: Dice): Promise<string> {
  return withWorker(crew, [role], who, (worker) => crew.freeze(worker, between(0.4, 2.6, length) * leaseMs));
}

type Link = Worker['links']['redis'];

/** To Postgres or to Redis, by the third die, once the worker is connected. The link heals whatever happens. */
function withLink(
  { crew }: Ground,
  [who, , which]: Dice,
  act: (link: Link, name: string) => Promise<string>,
): Promise<string> {
  return withWorker(crew, ANY, who, async (worker) => {
    const server = which < 0.5 ? 'postgres' : 'redis';
    const link = worker.links[server];
    try {
      await until(link.count, (connections) => connections > 0);
      return await act(link, `${worker.name} – ${server}`);
    } finally {
      link.heal();
    }
  });
}
