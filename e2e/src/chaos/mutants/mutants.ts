import type { Report } from '../report.js';
import { settingsOf, type StormSettings } from '../settings.js';
import type { Mutation } from '../storm-ground.js';

/** The platform without one of its safeguards, and the storm in which that shows. */
export interface Mutant extends Mutation {
  readonly name: string;
  readonly storm: StormSettings;
  /** Null when nothing shows: of a mutant that is a failure, of the untouched build it is what we want. */
  readonly symptom: (report: Report) => string | null;
}

const SMALL = { runs: 500, perSecond: 25, hasFailpoints: false, restWithinMs: 20_000 } as const;

function brokenRules({ breaches }: Report): string | null {
  return breaches.length > 0 ? breaches.map(({ name, count }) => `${name} (${count})`).join(', ') : null;
}

/** Claims that were committed when Postgres went down, and never answered: nobody holds them, and the reaper is right. */
const UNANSWERED = 3;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'without fence',
    patches: [
      {
        file: 'engine/dist/frameworks/postgres/settle-statement.js',
        find: 'and g.newest_fence = g.fence\n    and g.present_state',
        replace: 'and g.present_state',
      },
    ],
    // Where they stand, they refuse what a zombie would write: that the newest attempt has not failed, or that it is no other real one.
    sql: 'drop index one_unfailed_log, one_real_attempt',
    // Replies take so long that a consumer which wakes up finds its run in other hands.
    storm: settingsOf(1, 'short', {
      ...SMALL,
      runs: 240,
      perSecond: 6,
      latencyMs: [1500, 2500],
      faults: 12,
      kinds: ['freeze-consumer'],
    }),
    symptom: brokenRules,
  },
  {
    name: 'without reaper',
    patches: [{ file: 'scheduler/dist/mend/mend.js', find: 'await reapLostRuns(ports);', replace: ';' }],
    storm: settingsOf(2, 'short', { ...SMALL, faults: 20, kinds: ['kill-consumer'] }),
    symptom: brokenRules,
  },
  {
    name: 'without reconciler',
    patches: [{ file: 'scheduler/dist/mend/mend.js', find: 'await reconcile();', replace: '' }],
    storm: settingsOf(3, 'short', { ...SMALL, faults: 10, kinds: ['redis-restarted-empty'] }),
    symptom: brokenRules,
  },
  {
    name: 'without canary',
    patches: [
      {
        file: 'engine/dist/frameworks/redis/canary.js',
        find: 'const isLost = value < seen || (value === seen && !mayBeEqual);',
        replace: 'const isLost = false;',
      },
    ],
    // More than the consumers can do at once: the list is never empty, and its snapshot holds what is popped by the time it returns.
    storm: settingsOf(4, 'short', {
      ...SMALL,
      runs: 900,
      perSecond: 70,
      latencyMs: [800, 1200],
      faults: 3,
      kinds: ['redis-rolled-back'],
    }),
    symptom: ({ uninvited }) => (uninvited > 0 ? `${uninvited} runs that nobody asked for` : null),
  },
  {
    name: 'without unique index',
    // Nothing but the index refuses it: a dispatch does not look.
    patches: [],
    sql: 'drop index one_occurrence',
    storm: settingsOf(5, 'short', { ...SMALL, runs: 900, perSecond: 10, faults: 2, kinds: ['clock-set-back'] }),
    symptom: brokenRules,
  },
  {
    name: 'LPUSH before COMMIT',
    patches: [
      {
        file: 'scheduler/dist/tick/dispatch-due-tasks.js',
        find: 'await insertRuns(db, settings);',
        replace: 'await insertRuns(db, { ...settings, list });',
      },
      {
        file: 'scheduler/dist/tick/dispatch-due-tasks.js',
        find: 'function inOneTransaction(db, { limit, thresholdMs }, insert) {',
        replace: 'function inOneTransaction(db, { limit, thresholdMs, list }, insert) {',
      },
      {
        file: 'scheduler/dist/tick/dispatch-due-tasks.js',
        find: 'return { now, due: tasks.length, runs: await insert(tx, dispatches) };',
        replace: `const runs = await insert(tx, dispatches);
        await list.push(runs.filter(({ state }) => state === 'queued').map(({ taskId }) => ({ taskId, retry: 0 })));
        return { now, due: tasks.length, runs };`,
      },
      {
        file: 'scheduler/dist/tick/dispatch-due-tasks.js',
        find: "await list.push(runs.filter(({ state }) => state === 'queued').map(({ taskId }) => ({ taskId, retry: 0 })));\n    return due;",
        replace: 'return due;',
      },
    ],
    storm: settingsOf(6, 'short', { ...SMALL, faults: 4, kinds: ['kill-scheduler'] }),
    symptom: brokenRules,
  },
  {
    name: 'without warm-up',
    patches: [
      {
        file: 'scheduler/dist/mend/warm-up.js',
        find: 'now() - since >= warmUpMs',
        replace: 'true',
      },
    ],
    // Replies that come while Postgres is away are held back: the runs look lost, and are not.
    storm: settingsOf(7, 'short', {
      ...SMALL,
      runs: 200,
      perSecond: 5,
      latencyMs: [3000, 5000],
      leaseSeconds: 6,
      faults: 2,
      kinds: ['postgres-restarted'],
    }),
    symptom: ({ account }) =>
      account.fromTheLiving > UNANSWERED ? `${account.fromTheLiving} runs taken from consumers that lived` : null,
  },
  {
    name: 'without lock order',
    patches: [
      {
        file: 'engine/dist/frameworks/postgres/settle-runs.js',
        find: '        lockingTasks(lock),',
        replace: '        lockingTasks([]),',
      },
    ],
    // Replies that take equally long: two runs of a task that began together end together, in consumers of their own.
    storm: settingsOf(8, 'short', {
      ...SMALL,
      runs: 1000,
      perSecond: 50,
      latencyMs: [100, 100],
      faults: 200,
      kinds: ['duplicated-entries'],
    }),
    symptom: brokenRules,
  },
];
