import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { Fault, Ground } from './fault.js';
import { MENU } from './menu.js';
import type { PlannedFault } from './plan.js';

/** One fault that was carried out. */
export interface Injected {
  readonly id: number;
  readonly kind: PlannedFault['kind'];
  readonly from: number;
  readonly until: number;
  /** That it took effect; null when it did not, and then the storm proves nothing. */
  readonly proof: string | null;
}

/** Carries the plan out; resolves when the last fault is over and everything is healed. */
export async function injectFaults(plan: readonly PlannedFault[], ground: Ground): Promise<Injected[]> {
  const startedAt = performance.now();
  const lanes = new Map<Fault['lane'], Promise<unknown>>();
  const injecting = plan.map(async (planned) => {
    await sleep(Math.max(0, planned.atMs - (performance.now() - startedAt)));
    const { lane } = MENU[planned.kind];
    const work = (lanes.get(lane) ?? Promise.resolve()).then(() => inject(planned, ground));
    if (lane !== 'workers') lanes.set(lane, work);
    return work;
  });
  return Promise.all(injecting);
}

async function inject({ id, kind, dice }: PlannedFault, ground: Ground): Promise<Injected> {
  const { chronicle } = ground;
  const from = Date.now();
  chronicle.note('fault.began', { id, kind, dice });
  try {
    const proof = await MENU[kind].inject(ground, dice);
    chronicle.note('fault.ended', { id, kind, proof });
    return { id, kind, from, until: Date.now(), proof };
  } catch (error) {
    chronicle.note('fault.failed', { id, kind, reason: reasonOf(error) });
    return { id, kind, from, until: Date.now(), proof: null };
  }
}
