import type { Redis } from 'ioredis';
import { ServerAway } from '../server-away.js';
import { TASK_LIST } from './task-list.js';

/** The listeners' side of the list: one connection that waits in BRPOP, and one that can end the wait. */
export interface EntrySource {
  /** `BRPOP task_list`: the next entry as it came, or null after `blockSeconds` without one. Throws ServerAway when the link breaks. */
  pop(): Promise<string | null>;
  /** Ends a waiting `pop` with null, without losing an entry. */
  interrupt(): Promise<void>;
  close(): void;
}

/** Beyond this a reply is overdue: the link is half-open, and only a new connection helps. */
const OVERDUE_MS = 1000;

export function createEntrySource(blocking: Redis, commands: Redis, blockSeconds: number): EntrySource {
  let connectionId: number | null = null;
  blocking.on('close', () => (connectionId = null));

  const brpop = async () => {
    connectionId ??= await blocking.client('ID');
    const overdue = setTimeout(() => blocking.disconnect(true), blockSeconds * 1000 + OVERDUE_MS);
    try {
      const reply = await blocking.brpop(TASK_LIST, blockSeconds);
      return reply?.[1] ?? null;
    } finally {
      clearTimeout(overdue);
    }
  };
  return {
    pop: () => (blocking.status === 'ready' ? untilClosed(blocking, brpop) : Promise.reject(new ServerAway('Redis'))),
    async interrupt() {
      // UNBLOCK makes BRPOP answer null, as if its time were up: nothing can be popped into a closed connection.
      // A server that refuses it, or is away, has the connection closed on it instead.
      if (connectionId !== null) await commands.client('UNBLOCK', connectionId, 'TIMEOUT').catch(() => undefined);
    },
    close: () => blocking.disconnect(),
  };
}

/** ioredis leaves a blocking command pending for ever when its connection closes: the close must end it. */
async function untilClosed<T>(redis: Redis, command: () => Promise<T>): Promise<T> {
  let onClose: (() => void) | undefined;
  const closed = new Promise<never>((_, reject) => {
    onClose = () => reject(new ServerAway('Redis'));
    redis.once('close', onClose);
  });
  try {
    return await Promise.race([command(), closed]);
  } finally {
    if (onClose) redis.off('close', onClose);
  }
}
