import type { Breach } from './checks/invariants.js';
import type { LedgerAccount } from './checks/ledger-checks.js';
import { groupBy } from './checks/group-by.js';
import type { Timing } from './checks/timing.js';
import type { Death } from './crew/worker.js';
import type { Injected } from './faults/injector.js';
import { type FaultKind, MENU } from './faults/menu.js';
import type { PlannedFault } from './faults/plan.js';
import { describeMachine } from './machine.js';
import type { StormSettings } from './settings.js';
import type { StormGround } from './storm-ground.js';

export interface Report {
  readonly settings: StormSettings;
  readonly machine: string;
  readonly replay: string;
  /** Empty is the verdict that the storm is for. */
  readonly breaches: readonly Breach[];
  readonly occurrences: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly leftOut: readonly FaultKind[];
  readonly kills: { readonly byFault: number; readonly byFailpoint: Readonly<Record<string, number>> };
  readonly freezesBeyondLease: number;
  readonly lossesOfRedis: number;
  readonly account: LedgerAccount['figures'];
  readonly timing: Timing;
  readonly seconds: { readonly storm: number; readonly rest: number | null };
  readonly strangers: number;
  /** Runs that nobody asked for: entries that came back with an old state of Redis, or were taken for a stranger's. */
  readonly uninvited: number;
}

interface Findings {
  readonly settings: StormSettings;
  readonly ground: StormGround;
  readonly fed: number;
  readonly plan: readonly PlannedFault[];
  readonly injected: readonly Injected[];
  readonly leftOut: readonly FaultKind[];
  readonly breaches: readonly Breach[];
  readonly account: LedgerAccount;
  readonly timing: Timing;
  readonly seconds: Report['seconds'];
  readonly strangers: ReadonlyMap<string, number>;
  readonly uninvited: number;
}

export function reportOf(findings: Findings): Report {
  const { settings, ground, fed, injected, leftOut, breaches, account, timing, seconds, strangers, uninvited } =
    findings;
  const { events } = ground.chronicle;
  const freezes = events
    .filter(({ event }) => event === 'frozen')
    .map(({ from, until }) => Number(until) - Number(from));
  const blocked = events.filter(({ event, freezeMs }) => event === 'failpoint' && Number(freezeMs) > ground.leaseMs);
  const reached = events.filter(({ event, freezeMs }) => event === 'failpoint' && freezeMs === 0);
  return {
    settings,
    machine: describeMachine(ground),
    replay: replayOf(settings),
    breaches: [
      ...breaches,
      ...faultsWithoutEffect(injected),
      ...unbiddenDeaths(ground.crew.deaths),
      ...restlessness(seconds, settings),
      ...uninvitedRuns(uninvited, injected),
    ],
    occurrences: fed,
    faults: countBy(injected, ({ kind }) => kind),
    leftOut,
    kills: {
      byFault: ground.crew.deaths.filter(({ cause, how }) => cause === 'fault' && how === 'signal SIGKILL').length,
      byFailpoint: countBy(reached, ({ point }) => String(point)),
    },
    freezesBeyondLease: freezes.filter((ms) => ms > ground.leaseMs).length + blocked.length,
    lossesOfRedis: injected.filter(({ kind, proof }) => MENU[kind].losesData && proof !== null).length,
    account: account.figures,
    timing,
    seconds,
    strangers: [...strangers.values()].reduce((sum, count) => sum + count, 0),
    uninvited,
  };
}

function replayOf({ seed, runs, faults, strangers, perSecond, hasFailpoints, fromNpm, kinds }: StormSettings): string {
  return [
    `npm run chaos -- --seed ${seed} --runs ${runs} --faults ${faults} --rate ${perSecond}`,
    strangers > 0 ? ['--strangers'] : [],
    kinds !== null && strangers === 0 ? [`--only ${kinds.join(',')}`] : [],
    hasFailpoints || strangers > 0 ? [] : ['--no-failpoints'],
    fromNpm ? ['--embedded'] : [],
  ]
    .flat()
    .join(' ');
}

/** A storm whose faults did nothing proves nothing. */
function faultsWithoutEffect(injected: readonly Injected[]): Breach[] {
  const idle = injected.filter(({ proof }) => proof === null);
  return breachOf('faults', 'every fault proves that it took effect', idle);
}

function unbiddenDeaths(deaths: readonly Death[]): Breach[] {
  return breachOf(
    'processes',
    'no process ends by itself',
    deaths.filter(({ cause }) => cause === 'unbidden'),
  );
}

function restlessness({ rest }: Report['seconds'], { restWithinMs }: StormSettings): Breach[] {
  return rest === null
    ? breachOf('rest', `everything comes to rest within ${restWithinMs / 1000} s`, ['it did not'])
    : [];
}

/** As long as Redis keeps its data, no entry of ours passes for a stranger's. */
function uninvitedRuns(count: number, injected: readonly Injected[]): Breach[] {
  const isBreach = count > 0 && !injected.some(({ kind }) => MENU[kind].losesData);
  return isBreach ? [{ name: 'I12', rule: 'nothing runs that nobody asked for', count, examples: [] }] : [];
}

function breachOf(name: string, rule: string, found: readonly unknown[]): Breach[] {
  return found.length > 0 ? [{ name, rule, count: found.length, examples: found.slice(0, 5) }] : [];
}

function countBy<T>(list: readonly T[], keyOf: (element: T) => string): Record<string, number> {
  const groups = [...groupBy(list, keyOf)].map(([key, group]) => [key, group.length] as const);
  return Object.fromEntries(groups.toSorted(([a], [b]) => a.localeCompare(b)));
}
