import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { ChangedAttempt, Changes } from '../../core/changes.js';
import { channelOf, encodeChanges } from './events.js';

/** Says what was committed. */
export interface EventPublisher {
  /** Call it after the commit. It costs a place in a map: it neither waits nor throws, whatever Redis does. */
  announce(changes: Partial<Changes>): void;
  /** Says what is still to be said. */
  close(): Promise<void>;
}

/** From one message to the next: an attempt that begins and ends within it is one change. The first goes at once. */
const PAUSE_MS = 50;
const AWAY_PAUSE_MS = 1000;
/** More than a pause ever gathers: a consumer makes some hundred attempts in it, a herd of tasks comes by the thousand. */
const MOST_WAITING = 10_000;

/**
 * `PUBLISH task_events:<db> <ids>`, one message for all that was announced since the last. What Redis does not take is not kept:
 * the first message that it takes again tells followers that they missed something.
 */
export function createEventPublisher(redis: Redis): EventPublisher {
  const channel = channelOf(redis);
  const closed = new AbortController();
  let waiting = createPile();
  let hasMissed = false;
  let isRunning = false;

  const send = async () => {
    const message = encodeChanges({ ...waiting.changes(), hasMissed });
    waiting = createPile();
    hasMissed = await redis.publish(channel, message).then(
      () => false,
      () => true,
    );
  };
  const run = async () => {
    await nextTurn(); // what is settled in one transaction is announced in one turn of the event loop
    while ((waiting.size() > 0 || hasMissed) && !closed.signal.aborted) {
      await send();
      // An aborted pause rejects; here that only means that it ended early.
      const pause = sleep(hasMissed ? AWAY_PAUSE_MS : PAUSE_MS, undefined, { ref: false, signal: closed.signal });
      await pause.catch(() => undefined);
    }
    isRunning = false;
  };
  return {
    announce(changes) {
      waiting.add(changes);
      if (waiting.size() > MOST_WAITING) {
        waiting = createPile();
        hasMissed = true;
      }
      if (isRunning) return;
      isRunning = true;
      void run();
    },
    async close() {
      closed.abort();
      if (waiting.size() > 0) await send();
    },
  };
}

/** Changes, each once: an attempt is announced as the same object when it begins and when it ends. */
function createPile() {
  const tasks = new Set<string>();
  const deletedTasks = new Set<string>();
  const attempts = new Set<ChangedAttempt>();
  return {
    add(changes: Partial<Changes>) {
      for (const id of changes.tasks ?? []) tasks.add(id);
      for (const id of changes.deletedTasks ?? []) deletedTasks.add(id);
      for (const attempt of changes.attempts ?? []) attempts.add(attempt);
    },
    size: () => tasks.size + deletedTasks.size + attempts.size,
    changes: () => ({ tasks: [...tasks], deletedTasks: [...deletedTasks], attempts: [...attempts] }),
  };
}
