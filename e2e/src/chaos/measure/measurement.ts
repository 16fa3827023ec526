import type { StormRedis } from '../servers/storm-redis.js';
import type { StormSettings } from '../settings.js';
import type { StormGround } from '../storm-ground.js';

/** One fault by itself, on a platform with the timers of production: how long until it is healed. */
export interface Measurement {
  readonly name: string;
  /** What is timed, as `… → …`. */
  readonly title: string;
  readonly goalMs: number;
  readonly settings: Partial<StormSettings>;
  /** Another Redis than the storm's ordinary one. */
  readonly openRedis?: () => Promise<StormRedis>;
  measure(ground: StormGround): Promise<Measured>;
}

export interface Measured {
  /** One for every time that the fault struck, or for every run that it hit; in milliseconds. */
  readonly durationsMs: readonly number[];
  /** What else must hold, in words; each is a failure. */
  readonly failures: readonly string[];
  /** What else was seen. */
  readonly notes?: readonly string[];
}

/** What one process after the other goes through in production. */
export const PRODUCTION = {
  leaseSeconds: 15,
  isProduction: true,
  hasFailpoints: false,
  faults: 0,
  schedulers: 2,
  consumers: 3,
} as const;

/** A scheduler counts a lease as lost only when Postgres has been up for ten seconds. */
export const WARM_UP_MS = 11_000;
