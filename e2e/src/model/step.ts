import type { Step } from './search.js';
import { copyOf, type State } from './state.js';

/** One step: a copy of the state, changed. */
export function step(name: string, state: State, change: (next: State) => void): Step<State> {
  const next = copyOf(state);
  change(next);
  return { name, isFault: false, next };
}

/** A fault of this kind, as long as the budget lasts; liveness does not count on it. */
export function fault(
  name: string,
  kind: keyof State['left'],
  state: State,
  change: (next: State) => void,
): Step<State>[] {
  if (state.left[kind] === 0 || state.left.any === 0) return [];
  const struck = step(name, state, (next) => {
    next.left[kind] -= 1;
    next.left.any -= 1;
    change(next);
  });
  return [{ ...struck, isFault: true }];
}

/** The run at this place: the model's own bookkeeping is wrong when there is none. */
export function runAt({ runs }: State, index: number) {
  const run = runs[index];
  if (!run) throw new Error(`expected a run at ${index}, got: ${runs.length} runs`);
  return run;
}

export function bump(counts: number[], retry: number, by: number): void {
  counts[retry] = (counts[retry] ?? 0) + by;
}
