import type { Entry } from '@task-scheduler/engine/core/entry';
import type { ClaimedRun } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import { createCanary } from '@task-scheduler/engine/frameworks/redis/canary';
import { createEventPublisher } from '@task-scheduler/engine/frameworks/redis/events-publisher';
import type { TaskList } from '@task-scheduler/engine/frameworks/redis/task-list';
import { silent, type TestStack } from '@task-scheduler/engine/testing/stack';
import { createMetrics } from '@task-scheduler/scheduler/metrics';
import type { Ports } from '@task-scheduler/scheduler/ports';

/** What a slot of a real consumer holds in memory. */
export type RealSlot =
  { at: 'idle' } | { at: 'popped'; entry: Entry } | { at: 'holding'; claim: ClaimedRun; reply: 'none' | 'ok' | 'bad' };

/** The real engine over one task: two slots of consumers, and schedulers that may die before they push. */
export interface Rig {
  readonly stack: TestStack;
  readonly taskId: string;
  readonly maxRetry: number;
  readonly slots: RealSlot[];
  /** A scheduler; one that is about to die commits, and pushes nothing. */
  scheduler(isDying: boolean): Ports;
}

export const HOLDER = { workerId: 'interleaving', leaseSeconds: 600 };

export class Died extends Error {}

export function createRig(stack: TestStack, taskId: string, maxRetry: number): Rig {
  const dyingList: TaskList = { ...stack.list, push: (entries) => (entries.length > 0 ? die() : Promise.resolve()) };
  const metrics = createMetrics();
  const events = createEventPublisher(stack.redis);
  return {
    stack,
    taskId,
    maxRetry,
    slots: [{ at: 'idle' }, { at: 'idle' }],
    scheduler: (isDying) => ({
      db: stack.db,
      list: isDying ? dyingList : stack.list,
      canary: createCanary(stack.redis),
      events,
      log: silent,
      metrics,
    }),
  };
}

function die(): Promise<never> {
  return Promise.reject(new Died('expected to live until the push, got: killed'));
}

/** Lets a process run until it ends or dies. */
export async function unlessKilled(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Died)) throw error;
  }
}
