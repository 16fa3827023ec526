import type { FaultKind } from './faults/menu.js';

/** Everything that a storm depends on: the same settings give the same plan. */
export interface StormSettings {
  readonly seed: number;
  /** Occurrences that become due. */
  readonly runs: number;
  readonly faults: number;
  readonly perSecond: number;
  readonly leaseSeconds: number;
  readonly schedulers: number;
  readonly consumers: number;
  readonly hasFailpoints: boolean;
  /** Every timer of production, but for the lease. */
  readonly isProduction: boolean;
  /** How many tasks the storm fires, and how many fire every minute by themselves; null: as many as the rate asks for. */
  readonly tasks: { readonly fed: number; readonly minutely: number } | null;
  /** How long the webhook takes for an ordinary reply. */
  readonly latencyMs: readonly [least: number, most: number];
  /** `rough`: hangs, resets, redirects and the like, 19 % in all; `calm`: 2 % answer 500, nothing else. */
  readonly webhook: 'rough' | 'calm';
  /** Entries that strangers push by hand. */
  readonly strangers: number;
  /** Only these kinds of fault; null for all that the machine can suffer. */
  readonly kinds: readonly FaultKind[] | null;
  /** Pass over the Postgres and Redis that the machine has installed. */
  readonly fromNpm: boolean;
  /** How long everything may take to come to rest after the last fault. */
  readonly restWithinMs: number;
}

export const PROFILES = {
  short: { runs: 1000, faults: 36, perSecond: 25, restWithinMs: 40_000 },
  full: { runs: 10_000, faults: 300, perSecond: 45, restWithinMs: 120_000 },
} as const;
export type Profile = keyof typeof PROFILES;

/** Every timer of production divided by five: a lease of 3 s for 15 s, and what is measured by it. */
const SCALED = {
  leaseSeconds: 3,
  schedulers: 2,
  consumers: 3,
  hasFailpoints: true,
  strangers: 0,
  kinds: null,
  fromNpm: false,
  latencyMs: [5, 60],
  webhook: 'rough',
  isProduction: false,
  tasks: null,
} as const;

export function settingsOf(seed: number, profile: Profile, changes: Partial<StormSettings> = {}): StormSettings {
  return { seed, ...SCALED, ...PROFILES[profile], ...changes };
}

/** What the processes of a storm are told. */
export function workerEnvironment({ leaseSeconds, isProduction }: StormSettings): Record<string, string> {
  if (isProduction) return { LEASE_SECONDS: String(leaseSeconds) };
  return {
    LEASE_SECONDS: String(leaseSeconds),
    DRAIN_SECONDS: '1',
    SCHEDULER_POLL_MS: '1000',
    CONSUMER_BLOCK_SECONDS: '2',
    CONSUMER_CONCURRENCY: '16',
    MISFIRE_THRESHOLD_SECONDS: '12',
  };
}
