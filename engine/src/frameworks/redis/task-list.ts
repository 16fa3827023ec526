import type { Redis } from 'ioredis';
import { encodeEntry, type Entry } from '../../core/entry.js';
import { failpoint } from '../failpoint.js';

/** The list of the protocol: publishers LPUSH, listeners BRPOP. */
export const TASK_LIST = 'task_list';
/** Where entries end that are not well-formed or whose task is unknown. */
export const INVALID_LIST = 'task_list:invalid';

/** LRANGE holds Redis up while it answers: 5,000 entries take it about a millisecond. */
const PAGE = 5000;
const KEPT_INVALID = 1000;
const KEPT_CHARACTERS = 128;

/** The publishers' side of the list. */
export interface TaskList {
  /** `LPUSH task_list <uuid>:<retry>`, one entry a command, pipelined. Throws when any push was refused. */
  push(entries: readonly Entry[]): Promise<void>;
  length(): Promise<number>;
  /**
   * How often each text stands in the list, read in pages. The list moves meanwhile: what is pushed between two pages may
   * count twice, what is popped may still count. An entry that stays is never left out.
   */
  count(): Promise<ReadonlyMap<string, number>>;
  /** Keeps the first 128 characters of an entry that could not be used, the newest 1,000 of them. */
  keepInvalid(text: string): Promise<void>;
}

export function createTaskList(redis: Redis): TaskList {
  return {
    async push(entries) {
      if (entries.length === 0) return;
      failpoint('list.beforePush');
      const pipeline = redis.pipeline();
      for (const entry of entries) pipeline.lpush(TASK_LIST, encodeEntry(entry));
      const pushed = pipeline.exec();
      failpoint('list.midPush');
      const replies = await pushed;
      const refused = replies?.find(([error]) => error !== null)?.[0];
      if (refused) throw refused;
    },
    length: () => redis.llen(TASK_LIST),
    count: () => countTexts(redis),
    async keepInvalid(text) {
      await redis
        .multi()
        .lpush(INVALID_LIST, text.slice(0, KEPT_CHARACTERS))
        .ltrim(INVALID_LIST, 0, KEPT_INVALID - 1)
        .exec();
    },
  };
}

async function countTexts(redis: Redis): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (let start = 0; ; start += PAGE) {
    const texts = await redis.lrange(TASK_LIST, start, start + PAGE - 1);
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    if (texts.length < PAGE) return counts;
  }
}
