import type { Scope } from './scope.js';

export type RunState = 'waiting' | 'queued' | 'running' | 'finish' | 'failed' | 'skipped';
export type Reply = 'none' | 'ok' | 'bad';

/** A row of `task_runs` with what its logs say. */
export interface Run {
  /** Which occurrence of the schedule it is; 0 for a stranger's. */
  occurrence: number;
  state: RunState;
  /** Waits for its predecessor to end (available_at infinity), not for a delay. */
  isBehind: boolean;
  firstRetry: number;
  retry: number;
  redeliveries: number;
  fence: number;
  /** pushes - pops. */
  surplus: number;
  /** Why its lease is over: it is not; its holder died or was frozen; Postgres was away, so that nobody could renew. */
  lapse: 'none' | 'lost' | 'outage';
  /** What the webhook answered to the newest claim. */
  reply: Reply;
  liveLogs: number;
  lostLogs: number;
  finishLogs: number;
  /** Closed logs of real attempts, by retry. */
  realLogs: number[];
  /** It was taken from a consumer that was alive and well. */
  isRobbed: boolean;
}

/** One slot of a consumer: what it holds in memory, gone when it is killed. */
export type Slot =
  | { at: 'idle' }
  | { at: 'popped' | 'unmatched' | 'toPush'; retry: number }
  | { at: 'holding'; run: number; fence: number; reply: Reply }
  /** Only without the lock: it has seen how many other runs are active, and has not written yet. */
  | { at: 'deciding'; run: number; fence: number; reply: Reply; othersActive: number };

/** How often each fault may still strike. */
export interface Budget {
  /** Of whatever kind. */
  any: number;
  kill: number;
  wipe: number;
  resurrect: number;
  stall: number;
  outage: number;
  drain: number;
  /** Entries that the reconciler takes for lost though they are only slow. */
  haste: number;
  /** How often next_run_at goes back by one occurrence. */
  rewind: number;
  stranger: number;
}

/** One task, its runs, the list, and what the processes hold in memory. */
export interface State {
  status: 'ready' | 'running' | 'failed';
  /** Occurrences dispatched so far. */
  dispatched: number;
  runs: Run[];
  /** Entries in `task_list`, by retry. */
  list: number[];
  /** Entries that the scheduler has committed and not pushed yet, by retry. */
  toPush: number[];
  /** Only with LPUSH before COMMIT: the entry is pushed, the run not yet inserted. */
  isPushedEarly: boolean;
  slots: Slot[];
  /** Redis lost data a moment ago, and the consumers know. */
  isReset: boolean;
  strangers: number;
  /** Entries that went nowhere: wiped, in the memory of a process that died, dropped after a reset. */
  lostEntries: number;
  left: Budget;
}

const NO_FAULTS: Budget = {
  any: 9,
  kill: 0,
  wipe: 0,
  resurrect: 0,
  stall: 0,
  outage: 0,
  drain: 0,
  haste: 0,
  rewind: 0,
  stranger: 0,
};

export function initialState({ maxRetry, slots, budget }: Scope): State {
  const byRetry = () => Array.from({ length: maxRetry + 1 }, () => 0);
  return {
    status: 'ready',
    dispatched: 0,
    runs: [],
    list: byRetry(),
    toPush: byRetry(),
    isPushedEarly: false,
    slots: Array.from({ length: slots }, () => ({ at: 'idle' })),
    isReset: false,
    strangers: 0,
    lostEntries: 0,
    left: { ...NO_FAULTS, ...budget },
  };
}

/** A copy that a step may change. Slots are values: they are replaced, never changed. */
export function copyOf(state: State): State {
  return {
    ...state,
    runs: state.runs.map((run) => ({ ...run, realLogs: [...run.realLogs] })),
    list: [...state.list],
    toPush: [...state.toPush],
    slots: [...state.slots],
    left: { ...state.left },
  };
}

export const isActive = ({ state }: Run) => state === 'waiting' || state === 'queued' || state === 'running';

export const holds = (slot: Slot, run: number, fence: number) =>
  (slot.at === 'holding' || slot.at === 'deciding') && slot.run === run && slot.fence === fence;

/** Whether the newest claim of the run is in the hands of a consumer that lives. */
export const isHeld = ({ slots, runs }: State, run: number) =>
  slots.some((slot) => holds(slot, run, runs[run]?.fence ?? -1));

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
export const entriesIn = ({ list, toPush }: State) => total(list) + total(toPush);
