import type { Holder } from '@task-scheduler/engine/frameworks/postgres/claim-runs';
import type { Queryable } from '@task-scheduler/engine/frameworks/postgres/database';
import { renewLeases } from '@task-scheduler/engine/frameworks/postgres/renew-leases';

/** Why a POST is cut off: the run belongs to somebody else now (write nothing), or this consumer stops (give it back). */
export type CutOff = 'lost' | 'shutdown';

/** One claimed run while its attempt goes on. */
export interface Lease {
  readonly signal: AbortSignal;
  cutOff(): CutOff | null;
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

interface Held {
  runId: string;
  fence: number;
  /** By the monotonic clock, taken before the statement was sent: never later than Postgres' own. */
  renewedAt: number;
  controller: AbortController;
  cutOff: CutOff | null;
}

/** A lease this old is no longer trusted: the reaper may be about to take it. */
const TRUSTED_SHARE = 0.85;
const WATCH_SHARE = 0.05;

export function createLeases(db: Queryable, holder: Holder, now = () => performance.now()): Leases {
  const held = new Set<Held>();
  const leaseMs = holder.leaseSeconds * 1000;

  const cut = (run: Held, why: CutOff) => {
    run.cutOff ??= why;
    run.controller.abort();
  };
  const distrustOld = () => {
    for (const run of held) if (now() - run.renewedAt > TRUSTED_SHARE * leaseMs) cut(run, 'lost');
  };
  return {
    hold({ runId, fence }, askedAt = now()) {
      const run: Held = { runId, fence, renewedAt: askedAt, controller: new AbortController(), cutOff: null };
      held.add(run);
      return { signal: run.controller.signal, cutOff: () => run.cutOff, release: () => held.delete(run) };
    },
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
          else if (held.has(run)) cut(run, 'lost');
        }
      } finally {
        clearInterval(watch);
        distrustOld();
      }
      return leaseMs / 3;
    },
    count: () => held.size,
    shutDown() {
      for (const run of held) cut(run, 'shutdown');
    },
  };
}
