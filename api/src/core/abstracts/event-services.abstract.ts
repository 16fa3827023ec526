import type { Changes } from '@task-scheduler/engine/core/changes';
import type { Entry } from '@task-scheduler/engine/core/entry';
import type { QueueState } from '../system-status.js';

/** How the engine's other processes hear of what happened here. */
export abstract class IEventServices {
  /** Call after the commit. Never rejects: an entry that cannot be pushed now is pushed by the scheduler's mending later. */
  abstract runQueued(entry: Entry): Promise<void>;

  /** Tells whoever follows tasks live. Call after the commit; it neither waits nor throws. */
  abstract announce(changes: Partial<Changes>): void;

  /** Hears what every process announces, from now until the end of this one. */
  abstract follow(follower: EventFollower): Promise<void>;

  /** Null while Redis is away. */
  abstract getQueueState(): Promise<QueueState | null>;

  abstract ping(): Promise<void>;
}

export interface EventFollower {
  onChanges(changes: Changes): void;
  /** From now on every change is told; those of the time before were not. */
  onResumed(): void;
}
