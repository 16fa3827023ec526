import type { Scope } from './scope.js';
import { entriesIn, isActive, type Run, type State } from './state.js';

/** True when everything that was begun has ended. */
export const isAtRest = (state: State, { occurrences }: Scope) =>
  state.dispatched === occurrences &&
  entriesIn(state) === 0 &&
  !state.isPushedEarly &&
  state.slots.every(({ at }) => at === 'idle') &&
  !state.runs.some(isActive);

/** What is wrong with a state, in words: the invariants that hold at any instant, and those that hold at rest. */
export function faultOf(state: State, scope: Scope): string | null {
  for (const run of state.runs) {
    const fault = historyFault(run);
    if (fault !== null) return fault;
  }
  const fault = taskFault(state);
  if (fault !== null || !isAtRest(state, scope)) return fault;
  return state.runs.map((run) => endFault(run, scope)).find((found) => found !== null) ?? strangerFault(state);
}

function historyFault(run: Run): string | null {
  const real = run.realLogs.reduce((sum, count) => sum + count, 0);
  if (run.fence !== run.liveLogs + run.lostLogs + real) return 'a claim without a log of its own';
  if (run.liveLogs !== (run.state === 'running' ? 1 : 0))
    return 'a log that is running while its run is not, or the reverse';
  if (run.finishLogs > 1) return 'a run that finished twice';
  if (run.realLogs.some((count) => count > 1)) return 'two real attempts at one retry';
  if ((run.state === 'finish') !== (run.finishLogs === 1)) return 'a run whose end is not that of its last log';
  if (run.state === 'finish' && run.reply !== 'ok')
    return 'a finish that the webhook did not answer to the newest claim';
  if (run.isRobbed) return 'a run taken from a consumer that was alive and well';
  return null;
}

function taskFault({ runs, status, slots, strangers }: State): string | null {
  const occurrences = runs.map(({ occurrence }) => occurrence).filter((occurrence) => occurrence > 0);
  if (new Set(occurrences).size < occurrences.length) return 'an occurrence that runs twice';
  if ((status === 'running') !== runs.some(isActive)) return 'a task whose status does not agree with its runs';
  if (runs.length - occurrences.length > strangers) return 'a run for an entry that no stranger pushed';
  const holders = slots.flatMap((slot) => (slot.at === 'holding' ? [`${slot.run}:${slot.fence}`] : []));
  if (new Set(holders).size < holders.length) return 'two consumers with the same claim';
  return null;
}

/** Exactly one real attempt at every retry up to the last; failed only when no retry was left. */
function endFault({ state, firstRetry, retry, realLogs }: Run, { maxRetry }: Scope): string | null {
  if (state === 'skipped') return null;
  const isWhole = realLogs.every((count, at) => count === (at >= firstRetry && at <= retry ? 1 : 0));
  if (!isWhole) return 'a history with a hole';
  return state === 'failed' && retry < maxRetry ? 'a run that failed before its last retry' : null;
}

/** Every stranger's entry runs, but for one per entry of this task that was lost: the two cannot be told apart. */
function strangerFault({ runs, strangers, lostEntries }: State): string | null {
  const external = runs.filter(({ occurrence }) => occurrence === 0).length;
  return external < strangers - lostEntries ? "a stranger's entry that did not run, though none was lost" : null;
}
