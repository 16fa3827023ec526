import type { Ports } from '../ports.js';
import { dispatchDueTasks } from './dispatch-due-tasks.js';
import { fillNextRuns } from './fill-next-runs.js';
import { msUntilNextRun } from './ms-until-next-run.js';

/** Tasks handled in one transaction. */
const BATCH = 1000;
const LOCKED_PAUSE_MS = 5;

export interface TickSettings {
  pollMs: number;
  /** An occurrence found up to this late simply runs; beyond, its task's misfire policy decides. */
  thresholdMs: number;
}

/**
 * One look: schedules new and edited tasks, dispatches the due ones, batch by batch.
 * Answers how long to sleep: at most `pollMs`, less when the next due task is nearer.
 */
export function createTick(ports: Ports, { pollMs, thresholdMs }: TickSettings): () => Promise<number> {
  return async () => {
    while ((await fillNextRuns(ports.db, BATCH)) === BATCH);
    while ((await dispatchDueTasks(ports, { limit: BATCH, thresholdMs })) === BATCH);
    // A task that is due and was not dispatched is locked by another scheduler: no need to spin until it is done.
    return Math.min(pollMs, Math.max(LOCKED_PAUSE_MS, await msUntilNextRun(ports.db)));
  };
}
