import type { Chronicle } from '../chronicle.js';
import type { Crew } from '../crew/crew.js';
import type { Planted } from '../load/plant-tasks.js';
import type { StormPostgres } from '../servers/storm-postgres.js';
import type { StormRedis } from '../servers/storm-redis.js';

/** What a fault acts on. */
export interface Ground {
  readonly crew: Crew;
  readonly postgres: StormPostgres;
  readonly redis: StormRedis;
  readonly planted: Planted;
  readonly leaseMs: number;
  readonly chronicle: Chronicle;
}

/** Drawn when the storm is planned: what a fault chooses, it chooses by these alone. Each in [0, 1). */
export type Dice = readonly [number, number, number];

export interface Fault {
  /** How often it is drawn, relative to the others; 0: only when it is asked for by name. */
  readonly weight: number;
  /** Faults of one lane come one after the other; those of workers share nothing and overlap. */
  readonly lane: 'workers' | 'redis' | 'postgres';
  /** What the one from npm cannot suffer. */
  readonly needsRealRedis?: true;
  /** Takes or may take data out of Redis. */
  readonly losesData?: true;
  /** Does it, undoes it, and answers the proof that it took effect. Throws when there is none. */
  inject(ground: Ground, dice: Dice): Promise<string>;
}

export function between(least: number, most: number, draw: number): number {
  return least + (most - least) * draw;
}
