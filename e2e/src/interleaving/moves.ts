import { schedulerSteps } from '../model/scheduler-steps.js';
import type { Scope } from '../model/scope.js';
import type { State } from '../model/state.js';
import { taskMachine } from '../model/task-machine.js';

/** Where the model may be after a move, for every state it may have been in before. */
export type Move = (states: readonly State[]) => State[];

/** Every step of this name that the model can take, in this slot if one is given. */
export function take(scope: Scope, name: RegExp, slot?: number): Move {
  const { stepsFrom, keyOf } = taskMachine(scope);
  return (states) =>
    unique(
      states.flatMap((state) =>
        stepsFrom(state)
          .filter((step) => name.test(step.name) && (slot === undefined || onlyMoves(state, step.next, slot)))
          .map(({ next }) => next),
      ),
      keyOf,
    );
}

/** The move if it can be made, else nothing. */
export const maybe =
  (move: Move): Move =>
  (states) =>
    states.flatMap((state) => {
      const moved = move([state]);
      return moved.length > 0 ? moved : [state];
    });

/** The move again and again, until it can no longer be made. */
export const all =
  (move: Move): Move =>
  (states) =>
    states.flatMap((state) => {
      const moved = move([state]);
      return moved.length > 0 ? all(move)(moved) : [state];
    });

/** Every order in which two processes may make their moves. */
export function interleave(one: readonly Move[], other: readonly Move[], states: readonly State[]): State[] {
  const [first, ...rest] = one;
  const [otherFirst, ...otherRest] = other;
  if (first === undefined) return other.reduce<State[]>((from, move) => move(from), [...states]);
  if (otherFirst === undefined) return interleave(other, one, states);
  return [...interleave(rest, other, first(states)), ...interleave(one, otherRest, otherFirst(states))];
}

/** What the reconciler would do to every retry that lacks entries: all that are not in the list are pushed again. */
export function reconciled(scope: Scope): Move {
  return (states) =>
    states.map((state) =>
      state.list.reduce((from, _, retry) => {
        const steps = schedulerSteps(from, scope).filter(({ name }) =>
          name.startsWith(`scheduler reconciles :${retry}`),
        );
        return steps.at(-1)?.next ?? from;
      }, state),
    );
}

function onlyMoves(before: State, after: State, slot: number): boolean {
  return after.slots.every((each, place) => each === before.slots[place] || place === slot);
}

function unique(states: readonly State[], keyOf: (state: State) => string): State[] {
  return [...new Map(states.map((state) => [keyOf(state), state])).values()];
}
