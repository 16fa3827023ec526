/** How many attempts go on at once. */
export interface Slots {
  /** Resolves when a slot is free, and takes up to `most` of the free ones. Answers how many. */
  take(most: number): Promise<number>;
  /** Gives one back. */
  give(): void;
  /** Resolves when every slot is free. */
  allFree(): Promise<void>;
}

export function createSlots(count: number): Slots {
  let free = count;
  let onFree: (() => void)[] = [];
  let onAllFree: (() => void)[] = [];
  const wake = (waiting: (() => void)[]) => {
    for (const resolve of waiting) resolve();
    return [];
  };
  return {
    async take(most) {
      while (free === 0) await new Promise<void>((resolve) => onFree.push(resolve));
      const taken = Math.min(free, most);
      free -= taken;
      return taken;
    },
    give() {
      free += 1;
      onFree = wake(onFree);
      if (free === count) onAllFree = wake(onAllFree);
    },
    async allFree() {
      if (free < count) await new Promise<void>((resolve) => onAllFree.push(resolve));
    },
  };
}
