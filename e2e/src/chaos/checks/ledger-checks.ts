import { groupBy } from './group-by.js';
import { type Claim, claimKey, type History } from './history.js';
import type { Breach } from './invariants.js';
import type { Post } from './ledger.js';

export interface LedgerAccount {
  readonly breaches: Breach[];
  readonly figures: LedgerFigures;
}

export interface LedgerFigures {
  readonly posts: number;
  /** POSTs beyond the first of each attempt (run and retry). */
  readonly doubled: number;
  /** Claims that were taken back: their consumer died, froze, was stopped, or its lease ran out for another reason. */
  readonly lostClaims: number;
  /** Of those, how many were taken from a consumer that neither died nor froze: its link or the clock was at fault, or we. */
  readonly fromTheLiving: number;
  /** POSTs of an older claim that began when one of a newer claim had ended. */
  readonly zombiePosts: number;
}

/** How long the receiver may take to notice that its caller has hung up. */
const NOTICE_MS = 1000;

/** Holds what the world saw against what the platform says. */
export function checkLedger(all: readonly Post[], history: History, leaseMs: number): LedgerAccount {
  const posts = all.filter(({ task }) => !history.deletedAt.has(task));
  const byClaim = groupBy(posts, ({ run, fence }) => claimKey(run, fence));
  const byAttempt = groupBy(posts, ({ run, retry }) => `${run}:${retry}`);
  const lost = [...history.claims.values()].filter(({ release }) => release !== null);
  const lostOf = groupBy(lost, ({ runId, retry }) => `${runId}:${retry}`);
  const byRun = groupBy(posts, ({ run }) => run);
  const zombies = posts.filter((post) => isZombie(post, byRun.get(post.run) ?? []));

  const unconfirmed = [...history.runs.values()].filter(
    ({ id, state, fence }) => state === 'finish' && !(byClaim.get(claimKey(id, fence)) ?? []).some(isSuccess),
  );
  const breaches = [
    breach('L1', 'a run that finished has a 2xx in the ledger, under its last fence', unconfirmed),
    breach(
      'L2',
      'one POST per claim at most',
      [...byClaim.values()].filter(({ length }) => length > 1),
    ),
    breach(
      'L3',
      'every POST belongs to a claim',
      posts.filter(({ run, fence, retry }) => history.claims.get(claimKey(run, fence))?.retry !== retry),
    ),
    breach(
      'L4',
      'an attempt is POSTed again only for a lost claim',
      [...byAttempt].filter(([attempt, its]) => its.length - 1 > (lostOf.get(attempt)?.length ?? 0)),
    ),
    breach(
      'L5',
      'a zombie POSTs only when it was frozen',
      zombies.filter((post) => !wasFrozen(post, history)),
    ),
    breach(
      'L6',
      `webhook-id, occurrence and body are the run's own`,
      posts.filter((post) => !isTrue(post, history)),
    ),
    breach(
      'L9',
      'a log says what its own POST was answered, and not before',
      posts.filter((post) => isForeign(post, history)),
    ),
    breach(
      'L8',
      'a deleted task is POSTed no more after a heartbeat',
      all.filter((post) => isPosthumous(post, history, leaseMs)),
    ),
  ];
  return {
    breaches: breaches.filter(({ count }) => count > 0),
    figures: {
      posts: all.length,
      doubled: posts.length - byAttempt.size,
      lostClaims: lost.length,
      fromTheLiving: lost.filter((claim) => claim.release !== 'shutdown' && isHolderWell(claim, history)).length,
      zombiePosts: zombies.length,
    },
  };
}

function breach(name: string, rule: string, found: readonly unknown[]): Breach {
  return { name, rule, count: found.length, examples: found.slice(0, 5) };
}

function isSuccess({ code }: Post): boolean {
  return code !== null && code >= 200 && code < 300;
}

function isZombie({ fence, at }: Post, ofRun: readonly Post[]): boolean {
  return ofRun.some((newer) => newer.fence > fence && newer.endedAt !== null && newer.endedAt < at);
}

function wasFrozen({ run, fence, at }: Post, { claims, freezes }: History): boolean {
  const claim = claims.get(claimKey(run, fence));
  return freezes.some(({ pid, from, until }) => pid === claim?.pid && until >= claim.claimedAt && from <= at);
}

/** Somebody else wrote this claim's log: the holder of an older one, who should have known better. */
function isForeign({ run, fence, code, endedAt }: Post, { claims }: History): boolean {
  const claim = claims.get(claimKey(run, fence));
  if (claim?.closedAt == null || claim.release !== null) return false;
  const isEarly = endedAt === null || claim.closedAt + NOTICE_MS < endedAt;
  return isEarly || (claim.responseStatus !== null && claim.responseStatus !== code);
}

function isHolderWell({ pid, claimedAt, closedAt }: Claim, { freezes, diedAt }: History): boolean {
  const livedOn = (diedAt.get(pid) ?? Infinity) > (closedAt ?? 0);
  return livedOn && !freezes.some((freeze) => freeze.pid === pid && freeze.until >= claimedAt);
}

function isTrue({ run, task, scheduledFor, sha256 }: Post, { runs, payloads }: History): boolean {
  const known = runs.get(run);
  return known?.taskId === task && known.scheduledFor === scheduledFor && payloads.get(task) === sha256;
}

/** A claim that was committed before the deletion may POST once more; a heartbeat later its lease is gone. */
function isPosthumous(post: Post, { deletedAt, freezes }: History, leaseMs: number): boolean {
  const goneAt = deletedAt.get(post.task);
  if (goneAt === undefined || post.at <= goneAt + leaseMs / 3) return false;
  return !freezes.some(({ from, until }) => from <= post.at && until >= goneAt);
}
