import fc from 'fast-check';
import { faultOf } from '../model/invariants.js';
import type { Scope } from '../model/scope.js';
import type { State } from '../model/state.js';
import { taskMachine } from '../model/task-machine.js';
import { type Act, instantActs, listActs, reapAct, schedulerActs, slotActs } from './acts.js';
import { interleave } from './moves.js';
import { observe, type Shape, shapeOf } from './observe.js';
import type { Rig } from './rig.js';

/** Where the model may be, by what was seen so far: nearly always in one state. */
export interface Expected {
  scope: Scope;
  states: readonly State[];
}

type Command = fc.AsyncCommand<Expected, Rig>;

/** Sequences in which every command is one that is possible then: most of those drawn blindly would not be. */
export function sequencesOf(scope: Scope, length: number): fc.Arbitrary<Iterable<Command>> {
  const kinds = kindsOf(scope);
  const choices = fc.record({ kind: fc.constantFrom(...kinds), place: fc.noBias(fc.nat()) });
  return fc.commands([choices.map(({ kind, place }) => drawn([kind, ...kinds], place))], {
    maxCommands: length,
    size: 'max',
  });
}

/** Commands by kind; a kind that is listed more often is drawn more often. */
function kindsOf(scope: Scope): (readonly Command[])[] {
  const [first = [], second = []] = [0, 1].map((place) => slotActs(scope, place));
  const scheduler = [...schedulerActs(scope, false), reapAct(scope)];
  const instant = [0, 1].flatMap((place) => instantActs(scope, place));
  const alone = [...first, ...second, ...instant];
  const work = alone.filter(isWork).map(single);
  const together = [...pairsOf(first, second), ...pairsOf(first, scheduler), ...pairsOf(scheduler, second)].map(pair);
  const mending = scheduler.map(single);
  const trouble = [...alone.filter((act) => !isWork(act)), ...schedulerActs(scope, true), ...listActs(scope)].map(
    single,
  );
  return [work, work, work, work, work, together, together, mending, trouble, pairsOf(scheduler, scheduler).map(pair)];
}

const isWork = ({ name }: Act) => /^(pop|claim|the webhook|settle in \d$|freeze \d until)/.test(name);

/** A command of the first of these kinds of which one is possible. */
function drawn(kinds: readonly (readonly Command[])[], place: number): Command {
  let chosen: Command | undefined;
  return {
    check: () => true,
    toString: () => String(chosen),
    run(expected, rig) {
      const possible = kinds
        .map((commands) => commands.filter((command) => command.check(expected)))
        .find(({ length }) => length > 0);
      chosen = possible?.[place % possible.length];
      return chosen?.run(expected, rig) ?? Promise.resolve();
    },
  };
}

export const single = (act: Act) => ({
  check: ({ states }: Expected) => states.every(act.isPossible),
  toString: () => act.name,
  async run(expected: Expected, rig: Rig) {
    await act.prepare?.(rig);
    await act.really(rig);
    await compare(expected, rig, interleave(act.moves, [], expected.states));
  },
});

const SKIPS_LOCKED: ReadonlySet<string> = new Set(['dispatch', 'promote']);

/** Two processes at the same time: what comes of it must be what some order of their moves leads to. */
const pair = ([one, other]: readonly [Act, Act]): Command => ({
  check: ({ states }) =>
    states.every((state) => one.isPossible(state) && other.isPossible(state) && isFair(one, other, state)),
  toString: () => `${one.name} | ${other.name}`,
  async run(expected, rig) {
    await one.prepare?.(rig);
    await other.prepare?.(rig);
    await Promise.all([one.really(rig), other.really(rig)]);
    const skipped = [one, other].map((act) => (SKIPS_LOCKED.has(act.name) ? [] : act.moves));
    await compare(expected, rig, [
      ...interleave(one.moves, other.moves, expected.states),
      // What is locked just then, be it by a zombie that finds nothing to settle, is left to the next look.
      ...interleave(skipped[0] ?? [], skipped[1] ?? [], expected.states),
    ]);
  },
});

function pairsOf(ones: readonly Act[], others: readonly Act[]): (readonly [Act, Act])[] {
  return ones
    .flatMap((one) => others.map((other) => [one, other] as const))
    .filter(([one, other]) => one !== other || one.name !== 'dispatch');
}

/** Two pairs are left out because their outcome has more orders than the model tells apart, all of them harmless. */
function isFair(one: Act, other: Act, { runs }: State): boolean {
  const names = [one.name, other.name];
  const has = (word: string) => names.some((name) => name.startsWith(word));
  // Which of the two is the older run depends on when each began.
  if (has('dispatch') && has('claim')) return false;
  // An entry may be pushed again for a run whose sister was claimed in between.
  return !(has('reconcile') && has('claim')) || runs.filter(({ state }) => state === 'queued').length < 2;
}

async function compare(expected: Expected, rig: Rig, candidates: readonly State[]): Promise<void> {
  const { keyOf } = taskMachine(expected.scope);
  const seen = await observe(rig);
  const matching = candidates.filter((state) => isAlike(shapeOf(state), seen));
  if (matching.length === 0) throw new Error(mismatch(seen, candidates));
  expected.states = [...new Map(matching.map((state) => [keyOf(state), state])).values()];
  const fault = expected.states.map((state) => faultOf(state, expected.scope)).find((found) => found !== null);
  if (fault !== undefined) throw new Error(`expected no invariant to be broken, got: ${fault}`);
}

const isAlike = (one: Shape, other: Shape) => JSON.stringify(one) === JSON.stringify(other);

function mismatch(seen: Shape, candidates: readonly State[]): string {
  const allowed = candidates.map((state) => JSON.stringify(shapeOf(state), null, 1)).join('\nor ');
  return `expected what the model allows, got:\n${JSON.stringify(seen, null, 1)}\nallowed:\n${allowed}`;
}
