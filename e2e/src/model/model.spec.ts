import { expect, test } from 'vitest';
import { aScope, type Scope } from './scope.js';
import { type Finding, search } from './search.js';
import { taskMachine } from './task-machine.js';

// The search shows what the engine's rules are worth; interleaving.spec.ts shows that the engine follows them.
const faults = { kill: 2, wipe: 1, stall: 2, haste: 1, drain: 1, resurrect: 1, outage: 1, rewind: 1 };
const scopes: Scope[] = [
  aScope({ name: 'one run, one consumer, four faults', maxRetry: 1, budget: { ...faults, any: 4 } }),
  aScope({ name: 'one run, two consumers, three faults', maxRetry: 1, slots: 2, budget: { ...faults, any: 3 } }),
  aScope({ name: 'one run, two retries, two consumers', maxRetry: 2, slots: 2, budget: { any: 2, kill: 2, stall: 1 } }),
  aScope({ name: 'a run that is lost too often', mostRedeliveries: 1, maxRetry: 1, budget: { kill: 3, stall: 3 } }),
  aScope({ name: 'retries that wait', hasBackoff: true, maxRetry: 1, slots: 2, budget: { ...faults, any: 2 } }),
  aScope({
    name: 'two runs at once, two consumers',
    occurrences: 2,
    overlap: 'allow',
    slots: 2,
    budget: { any: 3, kill: 1, wipe: 1, stall: 1 },
  }),
  aScope({
    name: 'two runs at once with a retry',
    occurrences: 2,
    overlap: 'allow',
    maxRetry: 1,
    budget: { any: 2, kill: 1, wipe: 1, stall: 1 },
  }),
  aScope({
    name: 'an occurrence that waits for the other',
    occurrences: 2,
    maxRetry: 1,
    slots: 2,
    budget: { any: 2, kill: 2, wipe: 1, stall: 1, stranger: 1 },
  }),
  aScope({
    name: 'an occurrence that is skipped',
    occurrences: 2,
    overlap: 'skip',
    slots: 2,
    budget: { ...faults, any: 2, stranger: 1 },
  }),
  aScope({ name: "strangers' entries", maxRetry: 1, slots: 2, budget: { any: 3, stranger: 2, haste: 1 } }),
];

test.each(scopes)('$name: nothing is lost, doubled or stuck', { timeout: 60_000 }, (scope) => {
  const started = performance.now();
  const finding = search(taskMachine(scope));
  const ms = Math.round(performance.now() - started);
  console.log(`${scope.name}: ${finding.states} states, ${finding.transitions} transitions, ${ms} ms`);
  expect(finding).toMatchObject({ violation: null, stuck: null });
});

test.each([
  [
    aScope({ without: 'fence', slots: 2, budget: { stall: 1 } }),
    'a finish that the webhook did not answer to the newest claim',
  ],
  [aScope({ without: 'reaper', budget: { kill: 1 } }), 'stuck'],
  [aScope({ without: 'reconciler', budget: { kill: 1 } }), 'stuck'],
  [aScope({ without: 'canary', budget: { resurrect: 1 } }), 'a run for an entry that no stranger pushed'],
  [aScope({ without: 'unique index', budget: { rewind: 1 } }), 'an occurrence that runs twice'],
  [aScope({ without: 'commit before push' }), 'a run for an entry that no stranger pushed'],
  [aScope({ without: 'warm-up', budget: { outage: 1 } }), 'a run taken from a consumer that was alive and well'],
  [
    aScope({ without: 'task lock', slots: 2, budget: { stranger: 1 } }),
    'a task whose status does not agree with its runs',
  ],
  [aScope({ without: 'duplicate count', budget: { haste: 1 } }), 'a run for an entry that no stranger pushed'],
  [
    aScope({ without: 'own entry', budget: { stranger: 1 } }),
    "a stranger's entry that did not run, though none was lost",
  ],
])('without the $without the search finds: %s', (scope, fault) => {
  const finding = search(taskMachine(scope));
  console.log(`without ${scope.without}: ${faultIn(finding)}\n  ${traceOf(finding).join('\n  ')}`);
  expect(faultIn(finding)).toBe(fault);
});

const faultIn = ({ violation, stuck }: Finding) => violation?.fault ?? (stuck === null ? 'nothing' : 'stuck');
const traceOf = ({ violation, stuck }: Finding) => violation?.trace ?? stuck?.trace ?? [];
