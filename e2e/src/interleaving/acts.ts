import type { Scope } from '../model/scope.js';
import { holds, isActive, type State } from '../model/state.js';
import * as actions from './actions.js';
import { all, maybe, type Move, reconciled, take } from './moves.js';
import type { Rig } from './rig.js';

/** Something that a process does: really, and in the model. */
export interface Act {
  name: string;
  isPossible: (state: State) => boolean;
  /** Lets the time pass that it needs. */
  prepare?: (rig: Rig) => Promise<unknown>;
  really: (rig: Rig) => unknown;
  moves: readonly Move[];
}

/** Few runs and entries at a time: what is interesting happens when they meet. */
const isCalm = ({ runs, list }: State) =>
  runs.filter(isActive).length < 3 && list.reduce((sum, count) => sum + count, 0) < 3;
const isAt = (place: number, at: State['slots'][number]['at']) => (state: State) => state.slots[place]?.at === at;

/** What schedulers do; a dying one commits and never pushes. */
export function schedulerActs(scope: Scope, isDying: boolean): Act[] {
  const fate = isDying ? ' and dies before the push' : '';
  const then = isDying ? maybe(take(scope, /^scheduler is killed/)) : all(take(scope, /^scheduler pushes/));
  return [
    {
      name: `dispatch${fate}`,
      isPossible: isCalm,
      prepare: actions.makeDue,
      really: (rig) => actions.dispatch(rig, isDying),
      moves: [take(scope, /^scheduler dispatches/), then],
    },
    {
      name: `promote${fate}`,
      isPossible: ({ runs }) => runs.some(({ state, isBehind }) => state === 'waiting' && !isBehind),
      prepare: actions.endDelays,
      really: (rig) => actions.promote(rig, isDying),
      moves: [all(take(scope, /^scheduler promotes/)), then],
    },
    {
      name: `reconcile${fate}`,
      isPossible: ({ runs }) => runs.some(({ state }) => state === 'queued'),
      prepare: actions.agePushes,
      really: (rig) => actions.reconcile(rig, isDying),
      moves: [reconciled(scope), then],
    },
  ];
}

export function reapAct(scope: Scope): Act {
  const reaps = take(scope, /^scheduler reaps/);
  return {
    name: 'reap',
    isPossible: ({ runs }) => runs.some(({ state }) => state === 'running'),
    prepare: actions.endLeases,
    really: actions.reap,
    moves: [maybe(reaps), maybe(reaps), all(reaps), all(take(scope, /^scheduler pushes/))],
  };
}

/** What a consumer does in one of its slots, and can do while another process does something. */
export function slotActs(scope: Scope, place: number): Act[] {
  const push = maybe(take(scope, /^consumer pushes/, place));
  const settles = (isDying: boolean): Act => ({
    name: `settle in ${place}${isDying ? ' and die before the push' : ''}`,
    isPossible: (state) => answerIn(state, place) !== 'none',
    really: (rig) => actions.settle(rig, place, isDying),
    moves: [
      take(scope, /^consumer settles/, place),
      isDying ? maybe(take(scope, /^consumer is killed \(toPush/, place)) : push,
    ],
  });
  return [
    {
      name: `claim in ${place}`,
      isPossible: isAt(place, 'popped'),
      really: (rig) => actions.claim(rig, place),
      moves: [take(scope, /^consumer claims/, place), maybe(take(scope, /^consumer finds/, place))],
    },
    settles(false),
    settles(true),
    {
      name: `give back from ${place}`,
      isPossible: (state) => answerIn(state, place) === 'none' && isAt(place, 'holding')(state),
      really: (rig) => actions.giveBack(rig, place),
      moves: [take(scope, /^consumer gives/, place), push],
    },
    {
      name: `heartbeat in ${place}`,
      isPossible: (state) => answerIn(state, place) === 'none' && isAt(place, 'holding')(state),
      really: (rig) => actions.heartbeat(rig, place),
      moves: [maybe(take(scope, /^heartbeat/, place))],
    },
  ];
}

/** What happens by itself, in an instant. */
export function instantActs(scope: Scope, place: number): Act[] {
  const answers = (reply: 'ok' | 'bad'): Act => ({
    name: `the webhook answers ${reply} to ${place}`,
    isPossible: (state) => answerIn(state, place) === 'none' && isAt(place, 'holding')(state),
    really: (rig) => actions.answer(rig, place, reply),
    moves: [take(scope, new RegExp(`^webhook answers ${reply}`), place)],
  });
  return [
    {
      name: `pop into ${place}`,
      isPossible: ({ slots, list }) =>
        slots.findIndex(({ at }) => at === 'idle') === place && list.some((count) => count > 0),
      really: (rig) => actions.pop(rig, place),
      moves: [take(scope, /^consumer pops/, place)],
    },
    answers('ok'),
    answers('bad'),
    {
      name: `kill ${place}`,
      isPossible: (state) => !isAt(place, 'idle')(state),
      really: (rig) => void (rig.slots[place] = { at: 'idle' }),
      moves: [take(scope, /^consumer is killed/, place)],
    },
    {
      name: `freeze ${place}`,
      isPossible: holdsNewest(place),
      really: (rig) => actions.freeze(rig, place),
      moves: [take(scope, /^consumer is frozen/)],
    },
    {
      name: `freeze ${place} until its run is reaped`,
      isPossible: holdsNewest(place),
      really: async (rig) => {
        await actions.freeze(rig, place);
        await actions.endLeases(rig);
        await actions.reap(rig);
      },
      moves: [take(scope, /^consumer is frozen/), ...reapAct(scope).moves],
    },
  ];
}

/** What befalls the list. */
export function listActs(scope: Scope): Act[] {
  const retries = Array.from({ length: scope.maxRetry + 1 }, (_, retry) => retry);
  return [
    {
      name: 'wipe Redis',
      isPossible: ({ list }) => list.some((count) => count > 0),
      really: ({ stack }) => stack.redis.flushdb(),
      moves: [take(scope, /^Redis is wiped, a while ago/)],
    },
    ...retries.map((retry) => ({
      name: `a stranger pushes :${retry}`,
      isPossible: isCalm,
      really: ({ stack, taskId }: Rig) => stack.list.push([{ taskId, retry }]),
      moves: [take(scope, new RegExp(`^stranger pushes :${retry}`))],
    })),
  ];
}

/** Its run is in the hands of no other. */
const holdsNewest =
  (place: number) =>
  ({ runs, slots }: State) =>
    runs.some((run, index) => run.state === 'running' && holds(slots[place] ?? { at: 'idle' }, index, run.fence));

const answerIn = ({ slots }: State, place: number) => {
  const slot = slots[place];
  return slot?.at === 'holding' ? slot.reply : 'none';
};
