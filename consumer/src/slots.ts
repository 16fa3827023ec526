/** How many attempts go on at once. */
export interface Slots {
  /** Resolves when a slot is free, and takes it. */
  take(): Promise<void>;
  give(): void;
  /** Resolves when every slot is free. */
  allFree(): Promise<void>;
}

export function createSlots(count: number): Slots {
  let free = count;
  const waiting: (() => void)[] = [];
  let onAllFree: (() => void)[] = [];
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give() {
      const next = waiting.shift();
      if (next) return next();
      free += 1;
      if (free < count) return;
      for (const resolve of onAllFree) resolve();
      onAllFree = [];
    },
    async allFree() {
      if (free < count) await new Promise<void>((resolve) => onAllFree.push(resolve));
    },
  };
}
