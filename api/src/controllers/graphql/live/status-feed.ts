import { Injectable } from '@nestjs/common';
import { reasonOf } from '@task-scheduler/engine/frameworks/logger';
import { Settings } from '../../../configuration/index.js';
import type { SystemStatus } from '../../../core/system-status.js';
import { SystemUseCases } from '../../../use-cases/index.js';
import { LIVE_LIMITS } from './live-limits.js';
import { Mailbox } from './mailbox.js';

interface StatusFollower {
  mailbox: Mailbox<ToldStatus>;
  told: string | null;
}

/** In the form in which GraphQL answers it. */
export interface ToldStatus {
  systemStatusChanged: SystemStatus;
}

/** The status of the system, looked at once a second for all who follow it, and not at all for nobody. */
@Injectable()
export class StatusFeed {
  private readonly followers = new Set<StatusFollower>();
  private latest: SystemStatus | null = null;
  private isLooking = false;

  constructor(
    private readonly systems: SystemUseCases,
    private readonly settings: Settings,
  ) {}

  /** The status at once, and then whenever it differs. */
  follow(): Mailbox<ToldStatus> {
    const follower: StatusFollower = { mailbox: new Mailbox(() => this.followers.delete(follower)), told: null };
    this.followers.add(follower);
    if (this.latest) this.tell(follower, this.latest);
    if (!this.isLooking) void this.look();
    return follower.mailbox;
  }

  private async look(): Promise<void> {
    this.isLooking = this.followers.size > 0;
    this.latest = null;
    if (!this.isLooking) return;
    try {
      this.latest = await this.systems.getStatus();
      for (const follower of this.followers) this.tell(follower, this.latest);
    } catch (error) {
      this.settings.log.error('live.failed', { reason: reasonOf(error) });
    }
    setTimeout(() => void this.look(), LIVE_LIMITS.statusMs).unref();
  }

  private tell(follower: StatusFollower, status: SystemStatus): void {
    const signature = JSON.stringify(status, withoutFractions);
    if (follower.told === signature || (follower.told !== null && !follower.mailbox.isAwaited)) return;
    follower.told = signature;
    follower.mailbox.put([{ systemStatusChanged: status }]);
  }
}

/** When a worker was last heard of is computed anew with every look: a millisecond more or less is no change. */
function withoutFractions(key: string, value: unknown): unknown {
  return key === 'heartbeatAt' ? String(value).slice(0, '2026-01-01T00:00:00'.length) : value;
}
