import type pg from 'pg';

/** Answers what `ask` makes of a connection. */
export type OnClient = <T>(ask: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** A connection of the pool while there are answers to come on it. */
interface Kept {
  client: Promise<pg.PoolClient>;
  /** How many wait for an answer. */
  asking: number;
  isBroken: boolean;
}

/**
 * One connection for all who ask meanwhile: what is asked is with Postgres while what was asked before is being worked on, and it is worked on in
 * that order. A connection on which nothing is to come goes back into the pool. One that `isBroken` after an error takes no more
 * questions, and is closed when those that were asked have been told.
 */
export function createLine(pool: pg.Pool, isBroken: (error: unknown) => boolean): OnClient {
  let current: Kept | null = null;
  const leave = (kept: Kept) => {
    if (current === kept) current = null;
  };
  return async (ask) => {
    const kept = (current ??= { client: pool.connect(), asking: 0, isBroken: false });
    kept.asking += 1;
    try {
      return await ask(await kept.client);
    } catch (error) {
      kept.isBroken ||= isBroken(error);
      if (kept.isBroken) leave(kept);
      throw error;
    } finally {
      kept.asking -= 1;
      if (kept.asking === 0) {
        leave(kept);
        giveBack(kept);
      }
    }
  };
}

function giveBack({ client, isBroken }: Kept): void {
  client.then(
    (connected) => connected.release(isBroken),
    () => undefined, // there was none: who asked has been told
  );
}
