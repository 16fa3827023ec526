import { pick, type Random } from '../random.js';

/** What a webhook may do to a caller. `late` answers 200 when the caller has given up; `drip` never ends its body. */
export type Behaviour = 'ok' | 'slow' | 'error' | 'hang' | 'drip' | 'reset' | 'redirect' | 'late';

type Shares = readonly (readonly [Behaviour, number])[];

/** In a thousand. */
const ROUGH: Shares = [
  ['ok', 815],
  ['slow', 30],
  ['error', 100],
  ['hang', 15],
  ['drip', 10],
  ['reset', 15],
  ['redirect', 10],
  ['late', 5],
];
const CALM: Shares = [
  ['ok', 980],
  ['error', 20],
];
const tableOf = (shares: Shares) => shares.flatMap(([behaviour, share]) => Array<Behaviour>(share).fill(behaviour));
const TABLES = { rough: tableOf(ROUGH), calm: tableOf(CALM) };

/** Beyond every time-out. */
const LATE_MS = 5600;

export function drawBehaviour(
  random: Random,
  [least, most]: readonly [number, number],
  webhook: keyof typeof TABLES,
): { behaviour: Behaviour; latencyMs: number } {
  const behaviour = pick(TABLES[webhook], random());
  const draw = random();
  if (behaviour === 'late') return { behaviour, latencyMs: LATE_MS };
  return { behaviour, latencyMs: behaviour === 'slow' ? 300 + 1200 * draw : least + (most - least) * draw };
}
