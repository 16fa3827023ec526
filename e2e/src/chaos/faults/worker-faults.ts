import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from '../crew/worker.js';
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
  // Two thirds of them outlast the lease.
  freeze: {
    weight: 15,
    lane: 'workers',
    inject: ({ crew, leaseMs }, [who, length]) =>
      withWorker(crew, ANY, who, (worker) => crew.freeze(worker, between(0.2, 2.6, length) * leaseMs)),
  },
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
        return { connections, proof: `${name}: ${connections} connections lost ${cut.join(' and ')} for good` };
      }),
  },
  latency: {
    weight: 3,
    lane: 'workers',
    inject: (ground, dice) =>
      withLink(ground, dice, async (link, name) => {
        const connections = link.reset(); // a new connection shows the delay at once
        link.delay(between(200, 2000, dice[1]));
        await sleep(between(2000, 4000, dice[1]));
        return { connections, proof: `${name}: every chunk ${Math.round(between(200, 2000, dice[1]))} ms late` };
      }),
  },
  'link-reset': {
    weight: 3,
    lane: 'workers',
    inject: (ground, dice) =>
      withLink(ground, dice, (link, name) => {
        const connections = link.reset();
        return Promise.resolve({ connections, proof: `${name}: ${connections} connections ended by RST` });
      }),
  },
} satisfies Record<string, Fault>;

type Link = Worker['links']['redis'];

/** To Postgres or to Redis, by the third die. The link heals whatever happens. */
function withLink(
  { crew }: Ground,
  [who, , which]: Dice,
  act: (link: Link, name: string) => Promise<{ connections: number; proof: string }>,
): Promise<string> {
  return withWorker(crew, ANY, who, async (worker) => {
    const server = which < 0.5 ? 'postgres' : 'redis';
    const link = worker.links[server];
    try {
      const { connections, proof } = await act(link, `${worker.name} – ${server}`);
      if (connections === 0)
        throw new Error(`expected ${worker.name} to be connected to ${server}, got: no connection`);
      return proof;
    } finally {
      link.heal();
    }
  });
}
