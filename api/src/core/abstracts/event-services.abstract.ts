import type { Entry } from '@task-scheduler/engine/core/entry';

/** How the engine's other processes hear of what happened here. */
export abstract class IEventServices {
  /** Call after the commit. Never rejects: an entry that cannot be pushed now is pushed by the scheduler's mending later. */
  abstract runQueued(entry: Entry): Promise<void>;

  abstract ping(): Promise<void>;
}
