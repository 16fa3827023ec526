import type { Redis } from 'ioredis';
import { Bag } from '../bag.js';
import type { Logger } from '../logger.js';
import { ServerAway } from '../server-away.js';
import { writeAtOnce } from '../write-at-once.js';
import { TASK_LIST } from './task-list.js';

/** The listeners' side of the list: one connection that waits in BRPOP, and one that can end the wait. */
export interface EntrySource {
  /**
   * Writes `count` commands `BRPOP task_list <seconds>` at once and calls `receive` for each: with the next entry as it came, or
   * null when its time is up. The first waits `blockSeconds`, those behind it only take what is there already. Redis works them off one after the other, so that many entries cost one round trip.
   * Resolves after the last; rejects with ServerAway when the link breaks, and then `receive` is not called any more.
   */
  pop(count: number, receive: (entry: string | null) => void): Promise<void>;
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

export function createEntrySource(blocking: Redis, commands: Redis, blockSeconds: number, log: Logger): EntrySource {
  let connectionId: Promise<number | null> | null = null;
  blocking.on('close', () => (connectionId = null));
  const pops = createPops(blocking, blockSeconds * 1000 + OVERDUE_MS, log);
  return {
    pop(count, receive) {
      if (blocking.status !== 'ready') return Promise.reject(new ServerAway('Redis'));
      // Written ahead of the pops; when it fails, so do they.
      connectionId ??= blocking.client('ID').catch(() => null);
      const seconds = (place: number) => (place === 0 ? blockSeconds : FOLLOWER_SECONDS);
      writeAtOnce(blocking.stream);
      return pops.popAll(
        Array.from({ length: count }, (_, place) => seconds(place)),
        receive,
      );
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

/** Pops that were written together. */
interface Group {
  /** How many of them are not answered yet. */
  waiting: number;
  fail(error: Error): void;
}

/** Pops that wait, on one connection that is given up when none of them is answered for `overdueMs`. */
function createPops(blocking: Redis, overdueMs: number, log: Logger) {
  const groups = new Bag<Group>();
  const overdue = setTimeout(() => {
    if (groups.size > 0) giveUp(blocking, overdueMs, log);
  }, overdueMs).unref();
  blocking.on('close', () => {
    for (const group of groups) group.fail(new ServerAway('Redis'));
  });
  return {
    outstanding: () => [...groups].reduce((sum, { waiting }) => sum + waiting, 0),
    popAll(seconds: readonly number[], receive: (entry: string | null) => void): Promise<void> {
      return new Promise<void>((resolve, reject) => {
        // ioredis leaves a blocking command pending for ever when its connection closes: the close must end it.
        const group = { waiting: seconds.length, fail: (error: Error) => leave(() => reject(error)) };
        let refusal: Error | null = null;
        const leave = (settle: () => void) => {
          groups.delete(group);
          settle();
        };
        const isEnded = () => {
          if (group.waiting === 0) leave(() => (refusal ? reject(refusal) : resolve()));
        };
        const isAnswered = (reply: [string, string] | null) => {
          overdue.refresh(); // the link is well: an idle Redis ends the followers one by one, a tenth of a second each
          group.waiting -= 1;
          if (groups.has(group)) receive(reply?.[1] ?? null);
          isEnded();
        };
        const isRefused = (error: Error) => {
          group.waiting -= 1;
          refusal ??= error;
          isEnded();
        };
        groups.add(group);
        overdue.refresh();
        for (const each of seconds) blocking.brpop(TASK_LIST, each).then(isAnswered, isRefused);
      });
    },
  };
}

function giveUp(blocking: Redis, afterMs: number, log: Logger): void {
  log.warn('pop.overdue', { afterMs });
  blocking.disconnect(true);
}
