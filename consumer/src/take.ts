import { decodeEntry } from '@task-scheduler/engine/core/entry';
import { failpoint } from '@task-scheduler/engine/frameworks/failpoint';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import type { EntrySource } from '@task-scheduler/engine/frameworks/redis/entry-source';
import { attempt } from './attempt.js';
import { dropInvalid } from './drop-invalid.js';
import type { Ports } from './ports.js';
import type { Slot, Slots } from './slots.js';

/** BRPOPs written at once: beyond this a round trip costs no less (measured: 10–21k entries a second one by one, 58–95k so). */
const MOST_POPS = 16;

/**
 * One turn of the listener: waits for free slots, then for an entry for each, and lets their attempts go on by themselves.
 * The slot comes first: what is popped can be worked on at once, and the rest stays in Redis for other consumers.
 */
export function createTake(source: EntrySource, slots: Slots, ports: Ports, isStopping: () => boolean) {
  return async (): Promise<number> => {
    const free = await slots.take(MOST_POPS);
    const receive = (text: string | null) => {
      const slot = free.pop();
      if (text === null) slot?.end();
      else if (slot) void work(text, slot, ports);
    };
    try {
      if (!isStopping()) await source.pop(free.length, receive);
    } finally {
      for (const unused of free) unused.end();
    }
    return 0;
  };
}

/** Never rejects: no entry stops the consumer. A run that was claimed and could not be settled is left to its lease. */
async function work(text: string, slot: Slot, ports: Ports): Promise<void> {
  failpoint('consumer.afterPop');
  ports.metrics.inFlight.inc();
  try {
    const entry = decodeEntry(text);
    if (entry) await attempt(entry, slot, ports);
    else await dropInvalid(text, 'malformed', ports);
  } catch (error) {
    ports.log.error('attempt.failed', { entry: text.slice(0, 128), reason: reasonOf(error) });
  } finally {
    ports.metrics.inFlight.dec();
    slot.end();
  }
}
