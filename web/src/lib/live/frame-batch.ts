/** Gathers what comes in, newest wins for each key, and hands it over at most once a frame. */
export interface FrameBatch<Value> {
  readonly add: (key: string, value: Value) => void;
  /** Forgets what waits. */
  readonly clear: () => void;
}

/** `schedule` calls back when it is time to draw, and returns how to call that off. */
export function createFrameBatch<Value>(
  flush: (values: readonly Value[]) => void,
  schedule: (act: () => void) => () => void = onNextFrame,
): FrameBatch<Value> {
  const waiting = new Map<string, Value>();
  let cancel: (() => void) | undefined;
  const release = (): void => {
    const values = [...waiting.values()];
    waiting.clear();
    cancel = undefined;
    flush(values);
  };
  return {
    add: (key, value) => {
      waiting.delete(key); // so that the newest comes last
      waiting.set(key, value);
      cancel ??= schedule(release);
    },
    clear: () => {
      waiting.clear();
      cancel?.();
      cancel = undefined;
    },
  };
}

const hiddenFlushMs = 250;

/** A hidden page draws no frames. */
function onNextFrame(act: () => void): () => void {
  if (document.hidden) {
    const timer = setTimeout(act, hiddenFlushMs);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(act);
  return () => cancelAnimationFrame(frame);
}
