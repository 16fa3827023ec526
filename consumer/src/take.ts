import { decodeEntry } from '@task-scheduler/engine/core/entry';
import { failpoint } from '@task-scheduler/engine/frameworks/failpoint';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { EntrySource } from '@task-scheduler/engine/frameworks/redis/entry-source';
import { attempt } from './attempt.js';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';
import type { Slots } from './slots.js';

/**
 * One turn of the listener: waits for a free slot, then for an entry, and lets its attempt go on by itself.
 * The slot comes first: what is popped can be worked on at once, and the rest stays in Redis for other consumers.
 */
export function createTake(source: EntrySource, slots: Slots, ports: Ports, isStopping: () => boolean) {
  return async (): Promise<number> => {
    await slots.take();
    try {
      const text = isStopping() ? null : await source.pop();
      if (text === null) slots.give();
      else void work(text, ports).finally(slots.give);
      return 0;
    } catch (error) {
      slots.give();
      throw error;
    }
  };
}

/** Never rejects: no entry stops the consumer. A run that was claimed and could not be settled is left to its lease. */
async function work(text: string, ports: Ports): Promise<void> {
  failpoint('consumer.afterPop');
  ports.metrics.inFlight.inc();
  try {
    const entry = decodeEntry(text);
    if (entry) await attempt(entry, ports);
    else await dropInvalid(text, 'malformed', ports);
  } catch (error) {
    ports.log.error('attempt.failed', { entry: text.slice(0, 128), reason: reasonOf(error) });
  } finally {
    ports.metrics.inFlight.dec();
  }
}
