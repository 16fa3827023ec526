import { Bag } from '@task-scheduler/engine/frameworks/bag';
import type { Holder } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import type { CutOffSignal } from '@task-scheduler/engine/frameworks/webhook/exchange';
import { renewLeases } from '@task-scheduler/engine/frameworks/postgres/renew-leases';

/** Why a POST is cut off: the run belongs to somebody else now (write nothing), or this consumer stops (give it back). */
export type CutOff = 'lost' | 'shutdown';

/** One claimed run while its attempt goes on, and the signal of its exchange. */
export interface Lease extends CutOffSignal {
  readonly cutOff: CutOff | null;
  release(): void;
}

/** The runs that this consumer holds, kept alive by one statement every third of a lease. */
export interface Leases {
  /** `askedAt` by the monotonic clock: when the claim was sent. */
  hold(claim: { runId: string; fence: number }, askedAt?: number): Lease;
  /** A heartbeat; answers how long to wait before the next, in milliseconds. */
  renew(): Promise<number>;
  /** How many runs are held. */
  count(): number;
  /** Cuts off every POST that still goes on. */
  shutDown(): void;
}

/** A signal of its own: an AbortController for each was a twentieth of a consumer's time (measured). */
class Held implements Lease {
  cutOff: CutOff | null = null;
  private onCutOff: (() => void) | null = null;

  constructor(
    readonly runId: string,
    readonly fence: number,
    /** By the monotonic clock, taken before the statement was sent: never later than Postgres' own. */
    public renewedAt: number,
    private readonly all: Bag<Held>,
  ) {
    all.add(this);
  }

  get aborted(): boolean {
    return this.cutOff !== null;
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.onCutOff = listener;
  }

  removeEventListener(): void {
    this.onCutOff = null;
  }

  /** The first reason stays. */
  cut(why: CutOff): void {
    if (this.aborted) return;
    this.cutOff = why;
    this.onCutOff?.();
  }

  release(): void {
    this.all.delete(this);
  }
}

/** A lease this old is no longer trusted: the reaper may be about to take it. */
const TRUSTED_SHARE = 0.85;
const WATCH_SHARE = 0.05;

export function createLeases(db: Queryable, holder: Holder, now = () => performance.now()): Leases {
  const held = new Bag<Held>();
  const leaseMs = holder.leaseSeconds * 1000;

  const distrustOld = () => {
    for (const run of held) if (now() - run.renewedAt > TRUSTED_SHARE * leaseMs) run.cut('lost');
  };
  return {
    hold: ({ runId, fence }, askedAt = now()) => new Held(runId, fence, askedAt, held),
    async renew() {
      const asked = [...held];
      const askedAt = now();
      // A statement that hangs must not keep a lease trusted that is over for everybody else.
      const watch = setInterval(distrustOld, leaseMs * WATCH_SHARE);
      try {
        // Also with nothing to renew: this is how an idle consumer learns that Postgres is away.
        const renewed = await renewLeases(db, asked, holder);
        for (const run of asked) {
          if (renewed.has(run)) run.renewedAt = askedAt;
          else if (held.has(run)) run.cut('lost');
        }
      } finally {
        clearInterval(watch);
        distrustOld();
      }
      return leaseMs / 3;
    },
    count: () => held.size,
    shutDown() {
      for (const run of held) run.cut('shutdown');
    },
  };
}
