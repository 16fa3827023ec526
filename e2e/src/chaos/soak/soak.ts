import { ALWAYS, AT_REST, findBreaches } from '../checks/invariants.js';
import { injectFaults } from '../faults/injector.js';
import type { FaultKind } from '../faults/menu.js';
import { planFaults } from '../faults/plan.js';
import { comeToRest } from '../load/come-to-rest.js';
import { feed } from '../load/feeder.js';
import { describeMachine } from '../machine.js';
import { settingsOf } from '../settings.js';
import { prepareGround } from '../storm-ground.js';
import { follow } from './follow.js';
import { judgeSoak, type SoakReport } from './soak-report.js';

const RUNS_PER_SECOND = 100;
const FAULT_EVERY_SECONDS = 10;
const RESTS_WITHIN_MS = 60_000;
/** No crash of Postgres: it would set the counters of scans back. */
const KINDS: readonly FaultKind[] = [
  'kill-consumer',
  'kill-scheduler',
  'rolling-restart',
  'half-open-link',
  'link-reset',
  'latency',
  'flush',
  'redis-restarted-empty',
  'connections-terminated',
  'duplicated-entries',
  'garbage',
];

/**
 * Days of ordinary work in short: a steady load of which 2 % fails, a fault every ten seconds, and two processes, a scheduler
 * and a consumer, that no fault takes, so that what they hold can be followed from beginning to end.
 */
export async function soak(minutes: number, directory: string): Promise<SoakReport> {
  const overMs = minutes * 60_000;
  const settings = settingsOf(1, 'full', {
    isProduction: true,
    leaseSeconds: 15,
    hasFailpoints: false,
    webhook: 'calm',
    runs: (overMs / 1000) * RUNS_PER_SECOND,
    perSecond: RUNS_PER_SECOND,
  });
  const ground = await prepareGround(settings, directory);
  const over = new AbortController();
  try {
    const { postgres, crew, planted } = ground;
    const spared = crew.workers.filter(({ name }) => name === 'scheduler-1' || name === 'consumer-1');
    for (const worker of spared) worker.isTaken = true;
    const following = follow(postgres.db, spared, overMs / 6, over.signal);
    const [injected, runs] = await Promise.all([
      injectFaults(planFaults(1, overMs / 1000 / FAULT_EVERY_SECONDS, overMs, KINDS), ground),
      feed(postgres.db, planted, settings, over.signal),
    ]);
    over.abort();
    const followed = await following;
    const restedAfterMs = await comeToRest(ground, RESTS_WITHIN_MS);
    const breaches = await findBreaches(postgres.db, [...ALWAYS, ...AT_REST]);
    return judgeSoak({ minutes, runs, injected, followed, restedAfterMs, breaches, machine: describeMachine(ground) });
  } finally {
    over.abort();
    await ground.close();
  }
}
