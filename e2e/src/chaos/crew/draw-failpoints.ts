import type { Failpoint } from '@task-scheduler/engine/frameworks/failpoint';
import type { Random } from '../random.js';
import type { Role } from './worker.js';

/** How many passes of each point there are to one death, on average. */
const PASSES: Record<Role, Partial<Record<Failpoint, number>>> = {
  scheduler: { 'database.beforeCommit': 700, 'list.beforePush': 350, 'list.midPush': 350 },
  consumer: {
    'database.beforeCommit': 700,
    'list.beforePush': 115,
    'list.midPush': 115,
    'consumer.afterPop': 700,
    'consumer.afterClaim': 700,
    'consumer.afterReply': 700,
  },
};
/** One consumer in so many freezes instead: its event loop stands still for two leases. */
const STARTS_TO_ONE_FREEZE = 25;

/** Where a process that starts now will die, unless something else kills it first: the arguments that say so. */
export function drawFailpoints(role: Role, random: Random, leaseMs: number): string[] {
  const deaths = Object.entries(PASSES[role]).map(
    ([point, passes]) => `--failpoint=${point}@${drawPass(random, passes)}`,
  );
  const freezes = role === 'consumer' && random() * STARTS_TO_ONE_FREEZE < 1;
  return freezes ? [...deaths, `--failpoint=consumer.afterReply@${drawPass(random, 40)}+${2 * leaseMs}`] : deaths;
}

/** Geometric: every pass is as likely to be the last as any other. */
function drawPass(random: Random, passes: number): number {
  return 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / passes));
}
