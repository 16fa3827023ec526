import { consumerSteps } from './consumer-steps.js';
import { faultSteps } from './fault-steps.js';
import { faultOf, isAtRest } from './invariants.js';
import type { Scope } from './scope.js';
import type { Machine } from './search.js';
import { schedulerSteps } from './scheduler-steps.js';
import { initialState, type Run, type Slot, type State } from './state.js';

/** The state machine of one task's runs, as engine, scheduler and consumer move them. */
export const taskMachine = (scope: Scope): Machine<State> => ({
  initial: initialState(scope),
  keyOf,
  stepsFrom: (state) => [...schedulerSteps(state, scope), ...consumerSteps(state, scope), ...faultSteps(state)],
  faultOf: (state) => faultOf(state, scope),
  isAtRest: (state) => isAtRest(state, scope),
});

/** Slots are alike: states that differ only in which one does what are the same. */
function keyOf(state: State): string {
  const slots = state.slots.map(slotKey).sort();
  const { status, dispatched, list, toPush, isPushedEarly, isReset, strangers, lostEntries, left } = state;
  const counts = [...list, ...toPush, dispatched, strangers, lostEntries, ...Object.values<number>({ ...left })];
  return `${status[1]}${+isPushedEarly}${+isReset}${counts.join()};${slots.join()};${state.runs.map(runKey).join()}`;
}

function slotKey(slot: Slot): string {
  switch (slot.at) {
    case 'idle':
      return 'i';
    case 'popped':
    case 'unmatched':
    case 'toPush':
      return slot.at.charAt(0) + String(slot.retry);
    case 'holding':
      return `h${slot.run}.${slot.fence}${slot.reply.charAt(0)}`;
    case 'deciding':
      return `d${slot.run}.${slot.fence}${slot.reply.charAt(0)}${slot.othersActive}`;
  }
}

function runKey(run: Run): string {
  const { occurrence, firstRetry, retry, redeliveries, fence, surplus, liveLogs, lostLogs, finishLogs, realLogs } = run;
  const words = run.state.slice(0, 3) + run.lapse.charAt(0) + run.reply.charAt(0);
  const counts = [
    occurrence,
    firstRetry,
    retry,
    redeliveries,
    fence,
    surplus,
    liveLogs,
    lostLogs,
    finishLogs,
    ...realLogs,
  ];
  return `${words}${+run.isBehind}${+run.isRobbed}${counts.join('.')}`;
}
