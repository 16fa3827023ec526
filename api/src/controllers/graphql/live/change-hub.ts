import { Injectable } from '@nestjs/common';
import type { Changes } from '@task-scheduler/engine/core/changes';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import { Settings } from '../../../configuration/index.js';
import { UnavailableError } from '../../../core/unavailable.js';
import { SystemUseCases, TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../../use-cases/index.js';
import type { LoaderSources } from '../loaders.js';
import { Audience } from './audience.js';
import { type Change, type Interest, keyOf, listChanges } from './change.js';
import { Follower } from './follower.js';
import { LIVE_LIMITS } from './live-limits.js';
import { type LoadedChange, loadChanges } from './load-changes.js';
import type { Mailbox } from './mailbox.js';

/** How long Postgres is left alone after it could not answer. */
const AWAY_MS = 1000;

/**
 * From ids that changed to rows for those who follow them. Ids gather; at most four times a second the rows that somebody waits
 * for are loaded, once for all, and handed out. Without followers nothing is loaded.
 */
@Injectable()
export class ChangeHub {
  private readonly sources: LoaderSources;
  private readonly audiences = { task: new Audience(), deletedTask: new Audience(), attempt: new Audience() };
  /** Those for whom something waits; who has waited longest comes first. */
  private readonly noted = new Set<Follower>();
  private timer: NodeJS.Timeout | null = null;
  private nextFlushAt = 0;

  constructor(
    private readonly settings: Settings,
    tasks: TaskUseCases,
    runs: TaskRunUseCases,
    logs: TaskLogUseCases,
    systems: SystemUseCases,
  ) {
    this.sources = { tasks, runs, logs, systems };
  }

  /** Changes from now on. `drop` ends a client for whom they become too many. */
  follow(interest: Interest, drop: () => void): Mailbox<LoadedChange> {
    const audience = this.audiences[interest.kind];
    const follower = new Follower(interest, drop, (ended) => {
      audience.remove(ended);
      this.noted.delete(ended);
    });
    audience.add(follower);
    return follower.mailbox;
  }

  note(changes: Changes): void {
    for (const change of listChanges(changes)) {
      for (const follower of this.audiences[change.kind].of(change.taskId)) this.noteFor(follower, change);
    }
    this.schedule();
  }

  private noteFor(follower: Follower, change: Change): void {
    if (follower.mailbox.isClosed) return;
    follower.note(change);
    this.noted.add(follower);
  }

  private schedule(): void {
    if (this.timer !== null || this.noted.size === 0) return;
    this.timer = setTimeout(() => void this.turn(), Math.max(0, this.nextFlushAt - performance.now()));
  }

  private async turn(): Promise<void> {
    this.nextFlushAt = performance.now() + LIVE_LIMITS.flushMs;
    await this.flush();
    this.timer = null;
    this.schedule();
  }

  private async flush(): Promise<void> {
    const deliveries = this.takeDeliveries();
    if (deliveries.length === 0) return;
    try {
      const wanted = new Map(deliveries.flatMap(({ changes }) => changes).map((change) => [keyOf(change), change]));
      const loaded = await loadChanges([...wanted.values()], this.sources);
      for (const { follower, changes } of deliveries) {
        follower.mailbox.put(changes.flatMap((change) => loaded.get(keyOf(change)) ?? []));
      }
    } catch (error) {
      // They keep waiting: what they are given later is newer still.
      for (const { follower, changes } of deliveries) for (const change of changes) this.noteFor(follower, change);
      this.nextFlushAt = performance.now() + AWAY_MS;
      if (!(error instanceof UnavailableError)) this.settings.log.error('live.failed', { reason: reasonOf(error) });
    }
  }

  /** Those who can take something, with what waits for them, up to about as many rows as may be loaded at once. */
  private takeDeliveries(): { follower: Follower; changes: readonly Change[] }[] {
    const deliveries = [];
    const keys = new Set<string>();
    for (const follower of this.noted) {
      if (keys.size >= LIVE_LIMITS.rowsPerFlush) break;
      if (!follower.isReady) continue;
      this.noted.delete(follower);
      const changes = follower.take();
      for (const change of changes) keys.add(keyOf(change));
      deliveries.push({ follower, changes });
    }
    return deliveries;
  }
}
