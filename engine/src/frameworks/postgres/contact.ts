import { type Logger, reasonOf } from '../logger.js';
import { isServerAway } from '../server-away.js';

/** Says once when Postgres is lost and once when it is back, however many connections and statements notice. */
export interface Contact {
  lost(error: unknown): void;
  /** Passes on what the work answers or throws, and learns from it whether Postgres is there. */
  watch<T>(work: () => Promise<T>): Promise<T>;
}

export function createContact(log: Logger): Contact {
  let isAway = false;
  const lost = (error: unknown) => {
    if (!isAway) log.warn('postgres.lost', { reason: reasonOf(error) });
    isAway = true;
  };
  const found = () => {
    if (isAway) log.info('postgres.back');
    isAway = false;
  };
  return {
    lost,
    async watch(work) {
      try {
        const result = await work();
        found();
        return result;
      } catch (error) {
        if (isServerAway(error)) lost(error);
        throw error;
      }
    },
  };
}
