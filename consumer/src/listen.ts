import { setTimeout as sleep } from 'node:timers/promises';
import { startLoop } from '@task-scheduler/engine/frameworks/loop';
import type { EntrySource } from '@task-scheduler/engine/frameworks/redis/entry-source';
import type { Ports } from './ports.js';
import { createSlots } from './slots.js';
import { createTake } from './take.js';

export interface Listening {
  /** Pops no more, lets attempts end within `drainSeconds`, and gives the rest back. */
  stop(drainSeconds: number): Promise<void>;
}

/** A server that knows no CLIENT UNBLOCK keeps BRPOP waiting: its connection is then cut, and the mending heals what that cost. */
const UNBLOCK_MS = 1000;
/** How long the runs that are given back may take to be written. */
const RELEASE_MS = 3000;

const atMost = (ms: number) => sleep(ms, undefined, { ref: false });

export function startListening(source: EntrySource, concurrency: number, ports: Ports): Listening {
  const { leases, resets, patience, log } = ports;
  const slots = createSlots(concurrency);
  let isStopping = false;
  const beat = () => {
    void resets.note(); // never rejects, and a Redis that is slow must not cost a lease
    return leases.renew();
  };
  const heartbeat = startLoop({ name: 'heartbeat', step: beat, log });
  const take = startLoop({ name: 'take', step: createTake(source, slots, ports, () => isStopping), log });

  const stopPopping = async () => {
    isStopping = true;
    const stopped = take.stop();
    await Promise.race([Promise.all([stopped, source.interrupt()]), atMost(UNBLOCK_MS)]);
    source.close();
  };
  return {
    async stop(drainSeconds) {
      await stopPopping();
      await Promise.race([slots.allFree(), atMost(drainSeconds * 1000)]);
      leases.shutDown();
      await Promise.race([slots.allFree(), atMost(RELEASE_MS)]);
      patience.end();
      await heartbeat.stop();
    },
  };
}
