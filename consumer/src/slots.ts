import type { CutOffSignal } from '@task-scheduler/engine/frameworks/webhook/exchange';
import { createClaimAhead } from './claim-ahead.js';

/**
 * How many attempts go on at once. An attempt whose webhook has answered makes room for the next while its outcome is written, and
 * as many entries are claimed ahead as calls end meanwhile: a consumer that waited for commits and claims would leave its webhooks idle for as long.
 */
export interface Slots {
  /** Resolves when an entry may be popped and claimed, with up to `most` slots for as many. */
  take(most: number): Promise<Slot[]>;
  /** Resolves when all are over. */
  allFree(): Promise<void>;
}

/** The way of one attempt. */
export interface Slot {
  /** Its run is claimed. Resolves when its webhook may be called, or, without that, when it is cut off. */
  call(cutOff: CutOffSignal): Promise<void>;
  /** The webhook has answered: it only has to be written now. */
  answered(): void;
  /** It is over, whatever it came to. */
  end(): void;
}

/**
 * At most `count` are calling. Ahead of them are claimed no more than lately ended during a claim, which for a slow webhook are none:
 * its entries stay in Redis, for consumers that are free. All in all no more than twice `count` are not over: a Postgres that lags
 * behind slows the calls down.
 */
export function createSlots(count: number): Slots {
  return new Pool(count);
}

/** Where an attempt is: popped and claimed until its webhook is called, called until that has answered, written until the commit. */
type Stage = 'claiming' | 'calling' | 'writing';

const AT_ONCE = Promise.resolve();

class Pool implements Slots {
  /** How many are where. */
  readonly at: Record<Stage, number> = { claiming: 0, calling: 0, writing: 0 };
  readonly ahead = createClaimAhead();
  private readonly onCallable: (() => void)[] = [];
  private onRoom: (() => void)[] = [];
  private onAllFree: (() => void)[] = [];

  constructor(private readonly count: number) {}

  async take(most: number): Promise<Slot[]> {
    while (this.room() <= 0) await new Promise<void>((resolve) => this.onRoom.push(resolve));
    return Array.from({ length: Math.min(this.room(), most) }, () => new PoolSlot(this));
  }

  async allFree(): Promise<void> {
    if (!this.areAllFree()) await new Promise<void>((resolve) => this.onAllFree.push(resolve));
  }

  /** Resolves when one more may call, in the order of asking, or when `cutOff` says that it will not. */
  untilCallable(cutOff: CutOffSignal, start: () => void): Promise<void> {
    if (this.at.calling < this.count) {
      start();
      return AT_ONCE;
    }
    return new Promise<void>((resolve) => {
      const leave = () => {
        this.onCallable.splice(this.onCallable.indexOf(turn), 1);
        resolve();
      };
      const turn = () => {
        cutOff.removeEventListener('abort', leave);
        start();
        resolve();
      };
      this.onCallable.push(turn);
      cutOff.addEventListener('abort', leave);
    });
  }

  /** Somebody has left a stage. */
  changed(): void {
    while (this.at.calling < this.count && this.onCallable.length > 0) this.onCallable.shift()?.();
    if (this.room() > 0) this.onRoom = wake(this.onRoom);
    if (this.areAllFree()) this.onAllFree = wake(this.onAllFree);
  }

  private room(): number {
    const { claiming, calling, writing } = this.at;
    const ahead = Math.min(this.count, this.ahead.wanted());
    return Math.min(this.count + ahead - claiming - calling, 2 * this.count - claiming - calling - writing);
  }

  private areAllFree(): boolean {
    return this.at.claiming + this.at.calling + this.at.writing === 0;
  }
}

class PoolSlot implements Slot {
  private stage: Stage = 'claiming';
  private readonly endedBefore: number;
  private calledAt = -Infinity;

  constructor(private readonly pool: Pool) {
    pool.at.claiming += 1;
    this.endedBefore = pool.ahead.count();
  }

  call(cutOff: CutOffSignal): Promise<void> {
    const { ahead } = this.pool;
    ahead.claimed(ahead.count() - this.endedBefore);
    return this.pool.untilCallable(cutOff, () => {
      this.calledAt = performance.now();
      this.enter('calling');
    });
  }

  answered(): void {
    this.pool.ahead.ended(performance.now() - this.calledAt);
    this.enter('writing');
    this.pool.changed();
  }

  end(): void {
    this.pool.at[this.stage] -= 1;
    this.pool.changed();
  }

  private enter(stage: Stage): void {
    this.pool.at[this.stage] -= 1;
    this.pool.at[stage] += 1;
    this.stage = stage;
  }
}

function wake(waiting: (() => void)[]): [] {
  for (const resolve of waiting) resolve();
  return [];
}
