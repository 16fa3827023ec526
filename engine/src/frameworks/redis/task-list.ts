import type { Redis } from 'ioredis';
import { encodeEntry, type Entry } from '../../core/entry.js';

/** The list of the protocol: publishers LPUSH, listeners BRPOP. */
export const TASK_LIST = 'task_list';
/** Where entries end that are not well-formed or whose task is unknown. */
export const INVALID_LIST = 'task_list:invalid';

const KEPT_INVALID = 1000;
const KEPT_CHARACTERS = 128;

/** The publishers' side of the list. */
export interface TaskList {
  /** `LPUSH task_list <uuid>:<retry>`, one entry a command, pipelined. Throws when any push was refused. */
  push(entries: readonly Entry[]): Promise<void>;
  length(): Promise<number>;
  /** Keeps the first 128 characters of an entry that could not be used, the newest 1,000 of them. */
  keepInvalid(text: string): Promise<void>;
}

export function createTaskList(redis: Redis): TaskList {
  return {
    async push(entries) {
      if (entries.length === 0) return;
      const pipeline = redis.pipeline();
      for (const entry of entries) pipeline.lpush(TASK_LIST, encodeEntry(entry));
      const replies = await pipeline.exec();
      const refused = replies?.find(([error]) => error !== null)?.[0];
      if (refused) throw refused;
    },
    length: () => redis.llen(TASK_LIST),
    async keepInvalid(text) {
      await redis
        .multi()
        .lpush(INVALID_LIST, text.slice(0, KEPT_CHARACTERS))
        .ltrim(INVALID_LIST, 0, KEPT_INVALID - 1)
        .exec();
    },
  };
}
