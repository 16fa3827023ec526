/**
 * How many attempts go on at once. An attempt whose webhook has answered makes room for the next while its outcome is written: a
 * consumer that waited for the commit would leave its webhooks idle for as long.
 */
export interface Slots {
  /** Resolves when an attempt may begin, and takes up to `most` slots. Answers how many. */
  take(most: number): Promise<number>;
  /** The webhook of one has answered: it only has to be written now. */
  answered(): void;
  /** One is over, answered or not. */
  give(stage: Stage): void;
  /** Resolves when all are over. */
  allFree(): Promise<void>;
}

/** `calling` until the webhook has answered, or when it is never called. */
export type Stage = 'calling' | 'writing';

/** At most `count` are calling, and no more than twice as many are not over: a Postgres that lags behind slows the calls down. */
export function createSlots(count: number): Slots {
  const now = { calling: 0, writing: 0 };
  let onFree: (() => void)[] = [];
  let onAllFree: (() => void)[] = [];
  const free = () => Math.min(count - now.calling, 2 * count - now.calling - now.writing);
  const areAllFree = () => now.calling + now.writing === 0;
  const wake = (waiting: (() => void)[]) => {
    for (const resolve of waiting) resolve();
    return [];
  };
  const changed = () => {
    onFree = wake(onFree);
    if (areAllFree()) onAllFree = wake(onAllFree);
  };
  return {
    async take(most) {
      while (free() === 0) await new Promise<void>((resolve) => onFree.push(resolve));
      const taken = Math.min(free(), most);
      now.calling += taken;
      return taken;
    },
    answered() {
      now.calling -= 1;
      now.writing += 1;
      changed();
    },
    give(stage) {
      now[stage] -= 1;
      changed();
    },
    async allFree() {
      if (!areAllFree()) await new Promise<void>((resolve) => onAllFree.push(resolve));
    },
  };
}
