import { setTimeout as sleep } from 'node:timers/promises';
import { isRefused } from '@task-scheduler/engine/frameworks/postgres/database';

/** Tries a statement until Postgres answers. */
export interface Patience {
  /**
   * Runs `statement` again, every 250 ms to 2 s with jitter, for as long as Postgres is away; `again` is true from the
   * second time on, when an earlier try may have been committed without an answer. What Postgres refuses is thrown.
   */
  until<T>(statement: (again: boolean) => Promise<T>): Promise<T>;
  /** No more tries: what is waiting is thrown. The run is left to its lease. */
  end(): void;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

export function createPatience(): Patience {
  const ended = new AbortController();

  const pause = (tries: number): Promise<void> => {
    const longest = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
    return sleep(longest / 2 + (Math.random() * longest) / 2, undefined, { signal: ended.signal });
  };
  return {
    async until(statement) {
      for (let tries = 0; ; tries += 1) {
        try {
          return await statement(tries > 0);
        } catch (error) {
          if (isRefused(error) || ended.signal.aborted) throw error;
        }
        await pause(tries);
      }
    },
    end: () => ended.abort(new Error('expected Postgres to be back before the consumer had to stop')),
  };
}
