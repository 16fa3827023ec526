import type { Fault } from './fault.js';
import { listFaults } from './list-faults.js';
import { postgresFaults } from './postgres-faults.js';
import { redisFaults } from './redis-faults.js';
import { workerFaults } from './worker-faults.js';

const FAULTS = { ...workerFaults, ...redisFaults, ...postgresFaults, ...listFaults };
export type FaultKind = keyof typeof FAULTS;

/** Everything that can go wrong, by name. */
export const MENU: Readonly<Record<FaultKind, Fault>> = FAULTS;
export const FAULT_KINDS = [
  'kill-consumer',
  'kill-scheduler',
  'freeze-consumer',
  'freeze-scheduler',
  'rolling-restart',
  'half-open-link',
  'latency',
  'link-reset',
  'flush',
  'redis-restarted-empty',
  'redis-rolled-back',
  'redis-failed-over',
  'wrong-type',
  'out-of-memory',
  'postgres-crash',
  'postgres-restarted',
  'connections-terminated',
  'clock-jump',
  'clock-set-back',
  'duplicated-entries',
  'garbage',
] as const satisfies readonly FaultKind[];

/** What a storm draws from: what the servers of this machine can suffer; and what they cannot. */
export function sufferable(hasRealRedis: boolean): { kinds: FaultKind[]; leftOut: FaultKind[] } {
  const canSuffer = (kind: FaultKind) => hasRealRedis || !MENU[kind].needsRealRedis;
  const drawn = FAULT_KINDS.filter((kind) => MENU[kind].weight > 0);
  return { kinds: drawn.filter(canSuffer), leftOut: drawn.filter((kind) => !canSuffer(kind)) };
}
