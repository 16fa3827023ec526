import { insertTask } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from '../model/invariants.js';
import { aScope, type Scope } from '../model/scope.js';
import { entriesIn, initialState, isActive } from '../model/state.js';
import { instantActs, reapAct, schedulerActs, slotActs } from './acts.js';
import { brokenInvariants } from './broken-invariants.js';
import { type Expected, sequencesOf, single } from './commands.js';
import { createRig, type Rig } from './rig.js';

const stack = useTestStack();
// Sequences in each scope, of up to 50 commands; INTERLEAVINGS=5000 searches longer.
const sequences = Number(process.env.INTERLEAVINGS ?? 100);

const noEnd = Infinity;
const budget = { any: noEnd, kill: noEnd, wipe: noEnd, stall: noEnd, drain: noEnd, haste: noEnd, stranger: noEnd };
const anything = { occurrences: noEnd, slots: 2, maxRetry: 2, budget };
const scopes: Scope[] = [
  aScope({ ...anything, name: 'retries at once, one occurrence waits' }),
  aScope({ ...anything, name: 'retries that wait, occurrences are skipped', overlap: 'skip', hasBackoff: true }),
];

test.each(scopes)('the engine does what the model allows: $name', { timeout: 600_000 }, async (scope) => {
  await fc.assert(conforms(scope), { seed: 42, numRuns: sequences });
});

test.each(['fence', 'duplicate count', 'own entry', 'reconciler', 'reaper'] as const)(
  'the engine is told apart from a model without the %s',
  { timeout: 60_000 },
  async (without) => {
    const [scope] = scopes;
    const mutant = aScope({ ...scope, without });
    await expect(fc.assert(conforms(mutant), { seed: 42, numRuns: 100, endOnFailure: true })).rejects.toThrow();
  },
);

const conforms = (scope: Scope) =>
  fc.asyncProperty(sequencesOf(scope, 50), async (sequence) => {
    const { rig, expected } = await aRig(scope);
    await fc.asyncModelRun(() => ({ model: expected, real: rig }), sequence);
    await endEverything(expected, rig);
    expect(await brokenInvariants(stack().db)).toEqual([]);
  });

async function aRig(scope: Scope): Promise<{ rig: Rig; expected: Expected }> {
  const { db, redis } = stack();
  await db.query('delete from tasks');
  await redis.flushdb();
  const taskId = await insertTask(db, {
    maxRetry: scope.maxRetry,
    overlapPolicy: scope.overlap === 'skip' ? 'skip' : 'queue',
  });
  if (scope.hasBackoff) {
    await db.query(`update tasks set retry_backoff = '{"kind": "fixed", "initialDelayMs": 60000}'`);
  }
  return { rig: createRig(stack(), taskId, scope.maxRetry), expected: { scope, states: [initialState(scope)] } };
}

/** No more faults, no more occurrences: whatever was begun must end. */
async function endEverything(expected: Expected, rig: Rig): Promise<void> {
  const { scope } = expected;
  const acts = [0, 1].flatMap((place) => [...instantActs(scope, place), ...slotActs(scope, place)]);
  // Both slots pop and claim before either settles: so that zombies meet who holds their run now.
  const work = [/^pop/, /^claim/, /^the webhook answers/, /^settle in \d$/].flatMap((kind) =>
    acts.filter(({ name }) => kind.test(name)),
  );
  const mend = [...schedulerActs(scope, false), reapAct(scope)].filter(({ name }) => name !== 'dispatch');
  const turn = [...work, ...mend].map(single);
  for (let turns = 0; !isEnded(expected); turns += 1) {
    if (turns > 100) throw new Error(`expected everything to end, got: ${JSON.stringify(expected.states)}`);
    for (const command of turn) if (command.check(expected)) await command.run(expected, rig);
  }
  for (const state of expected.states) expect(faultOf(state, { ...scope, occurrences: state.dispatched })).toBeNull();
}

const isEnded = ({ states }: Expected) =>
  states.every(
    (state) => entriesIn(state) === 0 && !state.runs.some(isActive) && state.slots.every(({ at }) => at === 'idle'),
  );
