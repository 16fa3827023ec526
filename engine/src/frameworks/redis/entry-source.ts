import type { Redis } from 'ioredis';
import { ServerAway } from '../server-away.js';
import { writeAtOnce } from '../write-at-once.js';
import { TASK_LIST } from './task-list.js';

/** The listeners' side of the list: one connection that waits in BRPOP, and one that can end the wait. */
export interface EntrySource {
  /**
   * Writes `count` commands `BRPOP task_list <seconds>` at once and answers each by itself: the next entry as it came, or null
   * when its time is up. The first waits `blockSeconds`, those behind it only take what is there already. Redis works them off one after the other, so that many entries cost one round trip.
   * They reject with ServerAway when the link breaks.
   */
  pop(count: number): Promise<string | null>[];
  /** Ends all waiting pops with null, without losing an entry. */
  interrupt(): Promise<void>;
  close(): void;
}

/**
 * How long a pop behind the first one waits. Redis gives an entry to whoever waits, and a consumer that was frozen waits on:
 * with the full time for each, it would be handed one for every slot, and they would rest with it until they are missed.
 */
const FOLLOWER_SECONDS = 0.01;

/** Beyond this a reply is overdue: the link is half-open, and only a new connection helps. */
const OVERDUE_MS = 1000;

export function createEntrySource(blocking: Redis, commands: Redis, blockSeconds: number): EntrySource {
  let connectionId: Promise<number | null> | null = null;
  blocking.on('close', () => (connectionId = null));
  const pops = createPops(blocking, blockSeconds * 1000 + OVERDUE_MS);
  return {
    pop(count) {
      if (blocking.status !== 'ready') return [Promise.reject(new ServerAway('Redis'))];
      // Written ahead of the pops; when it fails, so do they.
      connectionId ??= blocking.client('ID').catch(() => null);
      const seconds = (place: number) => (place === 0 ? blockSeconds : FOLLOWER_SECONDS);
      writeAtOnce(blocking.stream);
      return Array.from({ length: count }, (_, place) => pops.pop(seconds(place)));
    },
    async interrupt() {
      // UNBLOCK makes BRPOP answer null, as if its time were up: nothing can be popped into a closed connection. Each ends one
      // pop; the next begins to wait. A server that refuses it, or is away, has the connection closed on it instead.
      const id = await connectionId;
      for (let tries = 2 * pops.outstanding(); id !== null && tries > 0 && pops.outstanding() > 0; tries -= 1) {
        const answer = await commands.client('UNBLOCK', id, 'TIMEOUT').catch(() => null);
        if (answer === null) return;
      }
    },
    close: () => blocking.disconnect(),
  };
}

/** Pops that wait, on one connection that is given up when none was answered for `overdueMs`. */
function createPops(blocking: Redis, overdueMs: number) {
  const waiting = new Set<(error: Error) => void>();
  const overdue = setTimeout(() => {
    if (waiting.size > 0) blocking.disconnect(true);
  }, overdueMs).unref();
  // ioredis leaves a blocking command pending for ever when its connection closes: the close must end it.
  blocking.on('close', () => {
    for (const fail of waiting) fail(new ServerAway('Redis'));
  });
  return {
    outstanding: () => waiting.size,
    pop: (seconds: number) =>
      new Promise<string | null>((resolve, reject) => {
        const fail = (error: Error) => {
          waiting.delete(fail);
          reject(error);
        };
        waiting.add(fail);
        overdue.refresh();
        blocking.brpop(TASK_LIST, seconds).then((reply) => {
          waiting.delete(fail);
          overdue.refresh();
          resolve(reply?.[1] ?? null);
        }, fail);
      }),
  };
}
