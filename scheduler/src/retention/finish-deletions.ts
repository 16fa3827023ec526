import { continueDeletion } from '@task-scheduler/engine/frameworks/postgres/delete-task';
import type { Ports } from '../ports.js';
import { gentlePause } from '../gentle-pause.js';

/** Nobody sees what is left of a deleted task: there is no hurry. */
const REST_MS = 10_000;

/** Removes what is left of deleted tasks, batch by batch. Any number of schedulers may do so; each takes another task. */
export function createFinishDeletions({ db }: Pick<Ports, 'db'>, now: () => number = () => performance.now()) {
  return async (): Promise<number> => {
    const startedAt = now();
    return (await continueDeletion(db)) ? gentlePause(now() - startedAt) : REST_MS;
  };
}
