/** Many deadlines on one timer: a timer for each POST costs a third of the POSTs a second (measured). */
export interface Deadlines {
  /** Calls `expire` once, at most 50 ms after `ms` have passed, unless it is canceled before. Answers the cancel. */
  set(ms: number, expire: () => void): () => void;
}

const LOOK_MS = 25;

export function createDeadlines(): Deadlines {
  const pending = new Set<{ at: number; expire: () => void }>();
  let timer: NodeJS.Timeout | undefined;

  const look = () => {
    const now = performance.now();
    for (const deadline of pending) {
      if (deadline.at > now) continue;
      pending.delete(deadline);
      deadline.expire();
    }
    if (pending.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    set(ms, expire) {
      const deadline = { at: performance.now() + ms, expire };
      pending.add(deadline);
      timer ??= setInterval(look, LOOK_MS);
      return () => pending.delete(deadline);
    },
  };
}
