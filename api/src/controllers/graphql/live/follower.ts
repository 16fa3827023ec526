import { type Change, type Interest, keyOf } from './change.js';
import { LIVE_LIMITS } from './live-limits.js';
import type { LoadedChange } from './load-changes.js';
import { Mailbox } from './mailbox.js';

/**
 * One subscription. Until its client has taken what it was given, only ids gather here, each once: a slow client costs little,
 * and then gets the newest state. When even the ids become too many, it is dropped.
 */
export class Follower {
  readonly mailbox: Mailbox<LoadedChange>;
  private waiting = new Map<string, Change>();
  private isDropped = false;

  constructor(
    readonly interest: Interest,
    private readonly drop: () => void,
    onClose: (follower: Follower) => void,
  ) {
    this.mailbox = new Mailbox(() => onClose(this));
  }

  /** Whether there is something to give, and somebody to take it. */
  get isReady(): boolean {
    return this.waiting.size > 0 && this.mailbox.isAwaited;
  }

  note(change: Change): void {
    if (this.isDropped) return;
    this.waiting.set(keyOf(change), change);
    if (this.waiting.size <= LIVE_LIMITS.waitingChanges) return;
    this.isDropped = true;
    this.waiting.clear();
    this.drop();
  }

  /** What waits, in the order in which it first changed. */
  take(): Change[] {
    const changes = [...this.waiting.values()];
    this.waiting = new Map();
    return changes;
  }
}
