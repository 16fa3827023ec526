import type { Step } from './search.js';
import { isHeld, type State } from './state.js';
import { bump, fault } from './step.js';

/** What may strike at any point, as often as the scope's budget says; a stranger's entry among them. */
export function faultSteps(state: State): Step<State>[] {
  return [
    ...killScheduler(state),
    ...killConsumer(state),
    ...redisFaults(state),
    ...leaseFaults(state),
    ...rewind(state),
    ...state.list.flatMap((_, retry) =>
      fault(`stranger pushes :${retry}`, 'stranger', state, (next) => {
        bump(next.list, retry, 1);
        next.strangers += 1;
      }),
    ),
  ];
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

function killScheduler(state: State): Step<State>[] {
  const entries = sum(state.toPush);
  if (entries === 0 && !state.isPushedEarly) return [];
  return fault('scheduler is killed', 'kill', state, (next) => {
    next.lostEntries += entries;
    next.toPush.fill(0);
    next.isPushedEarly = false;
  });
}

function killConsumer(state: State): Step<State>[] {
  return state.slots.flatMap((slot, index) =>
    slot.at === 'idle'
      ? []
      : fault(`consumer is killed (${slot.at})`, 'kill', state, (next) => {
          next.slots[index] = { at: 'idle' };
          if ('retry' in slot) next.lostEntries += 1;
        }),
  );
}

function redisFaults(state: State): Step<State>[] {
  const listed = sum(state.list);
  const wipe = (isReset: boolean) =>
    fault(`Redis is wiped${isReset ? '' : ', a while ago'}`, 'wipe', state, (next) => {
      next.lostEntries += listed;
      next.list.fill(0);
      next.isReset ||= isReset;
    });
  const resurrect = state.list.flatMap((_, retry) =>
    state.runs.every((run) => run.fence === 0 || run.retry < retry)
      ? []
      : fault(`Redis is rolled back: :${retry} is there again`, 'resurrect', state, (next) => {
          bump(next.list, retry, 1);
          next.lostEntries -= 1;
          next.isReset = true;
        }),
  );
  return [...(listed === 0 ? [] : [...wipe(true), ...wipe(false)]), ...resurrect];
}

function leaseFaults(state: State): Step<State>[] {
  const held = state.runs.flatMap((run, index) => (run.state === 'running' && isHeld(state, index) ? [index] : []));
  const lapse = (indices: readonly number[], why: 'lost' | 'outage') => (next: State) => {
    for (const index of indices) Object.assign(next.runs[index] ?? {}, { lapse: why });
  };
  return [
    ...held.flatMap((index) => fault('consumer is frozen beyond its lease', 'stall', state, lapse([index], 'lost'))),
    ...(held.length === 0 ? [] : fault('Postgres is away beyond the leases', 'outage', state, lapse(held, 'outage'))),
  ];
}

function rewind(state: State): Step<State>[] {
  if (state.dispatched === 0) return [];
  return fault('the clock is set back', 'rewind', state, (next) => {
    next.dispatched -= 1;
  });
}
