import type { Entry } from '@task-scheduler/engine/core/entry';
import type { QueueState } from '../system-status.js';

/** How the engine's other processes hear of what happened here. */
export abstract class IEventServices {
  /** Call after the commit. Never rejects: an entry that cannot be pushed now is pushed by the scheduler's mending later. */
  abstract runQueued(entry: Entry): Promise<void>;

  /** Null while Redis is away. */
  abstract getQueueState(): Promise<QueueState | null>;

  abstract ping(): Promise<void>;
}
