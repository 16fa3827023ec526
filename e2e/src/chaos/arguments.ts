import { parseArgs } from 'node:util';
import { FAULT_KINDS, type FaultKind } from './faults/menu.js';
import type { Measurement } from './measure/measurement.js';
import { MEASUREMENTS } from './measure/measurements.js';
import { PROFILES, type Profile, settingsOf, type StormSettings } from './settings.js';

export const HELP = `npm run chaos -- [options]

Runs schedulers and consumers as built processes through a storm of faults, and proves that nothing was lost.

  --profile short|full   the size of the storm (default: short)
  --seed N               what the plan of faults is drawn from (default: 1)
  --runs N               how many occurrences become due
  --faults N             how many faults strike
  --rate N               occurrences a second
  --only a,b             only these kinds of fault: ${FAULT_KINDS.join(', ')}
  --no-failpoints        no process dies inside by itself
  --embedded             the Postgres and Redis that npm brings, though the machine has its own
  --strangers            also 500 entries pushed by hand, each of which must run; only faults that cannot lose one

npm run chaos -- --measure <name>|all

One fault by itself, with the timers of production: ${MEASUREMENTS.map(({ name }) => name).join(', ')}.

npm run chaos -- --soak MINUTES

A steady load with a fault every ten seconds: what a scheduler and a consumer hold must not grow.

Traces are kept in .data/chaos/: the report, the chronicle of faults, the receiver's ledger, the processes' logs;
the tables too, when a rule was broken.`;

/** What cannot take a popped entry with it. */
const SPARING_STRANGERS: readonly FaultKind[] = [
  'kill-scheduler',
  'freeze-consumer',
  'freeze-scheduler',
  'rolling-restart',
  'postgres-crash',
  'connections-terminated',
  'garbage',
];

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'storm'; readonly settings: StormSettings }
  | { readonly kind: 'soak'; readonly minutes: number }
  | { readonly kind: 'measure'; readonly measurements: readonly Measurement[] };

/** What cannot be understood is thrown, in words. */
export function readArguments(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      measure: { type: 'string' },
      soak: { type: 'string' },
      profile: { type: 'string', default: 'short' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string' },
      faults: { type: 'string' },
      rate: { type: 'string' },
      only: { type: 'string' },
      embedded: { type: 'boolean', default: false },
      strangers: { type: 'boolean', default: false },
      'no-failpoints': { type: 'boolean', default: false },
    },
  });
  if (values.help) return { kind: 'help' };
  if (values.measure !== undefined) return { kind: 'measure', measurements: measurementsOf(values.measure) };
  if (values.soak !== undefined) return { kind: 'soak', minutes: numberOf('soak', values.soak) };
  const profile = profileOf(values.profile);
  const { runs, faults, perSecond } = PROFILES[profile];
  const settings = settingsOf(numberOf('seed', values.seed), profile, {
    runs: values.runs === undefined ? runs : numberOf('runs', values.runs),
    faults: values.faults === undefined ? faults : numberOf('faults', values.faults),
    perSecond: values.rate === undefined ? perSecond : numberOf('rate', values.rate),
    hasFailpoints: !values['no-failpoints'] && !values.strangers,
    fromNpm: values.embedded,
    strangers: values.strangers ? 500 : 0,
    kinds: values.only === undefined ? (values.strangers ? SPARING_STRANGERS : null) : kindsOf(values.only),
  });
  return { kind: 'storm', settings };
}

function profileOf(text: string): Profile {
  if (text === 'short' || text === 'full') return text;
  throw new Error(`expected --profile to be short or full, got: ${text}`);
}

function measurementsOf(name: string): readonly Measurement[] {
  const wanted = MEASUREMENTS.filter((measurement) => name === 'all' || measurement.name === name);
  if (wanted.length > 0) return wanted;
  throw new Error(
    `expected --measure to be all or one of ${MEASUREMENTS.map((known) => known.name).join(', ')}, got: ${name}`,
  );
}

function numberOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`expected --${name} to be a whole number, got: ${text}`);
  return Number(text);
}

function kindsOf(text: string): FaultKind[] {
  return text.split(',').map((name) => {
    const kind = FAULT_KINDS.find((known) => known === name);
    if (kind === undefined)
      throw new Error(`expected --only to name kinds of fault, got: ${name}; there are ${FAULT_KINDS.join(', ')}`);
    return kind;
  });
}
