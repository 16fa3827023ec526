import { pick, type Random } from '../random.js';

/** What a webhook may do to a caller. `late` answers 200 when the caller has given up; `drip` never ends its body. */
export type Behaviour = 'ok' | 'slow' | 'error' | 'hang' | 'drip' | 'reset' | 'redirect' | 'late';

const IN_A_THOUSAND: readonly (readonly [Behaviour, number])[] = [
  ['ok', 815],
  ['slow', 30],
  ['error', 100],
  ['hang', 15],
  ['drip', 10],
  ['reset', 15],
  ['redirect', 10],
  ['late', 5],
];
const TABLE = IN_A_THOUSAND.flatMap(([behaviour, share]) => Array<Behaviour>(share).fill(behaviour));

/** Beyond every time-out. */
const LATE_MS = 5600;

export function drawBehaviour(
  random: Random,
  [least, most]: readonly [number, number],
): { behaviour: Behaviour; latencyMs: number } {
  const behaviour = pick(TABLE, random());
  const draw = random();
  if (behaviour === 'late') return { behaviour, latencyMs: LATE_MS };
  return { behaviour, latencyMs: behaviour === 'slow' ? 300 + 1200 * draw : least + (most - least) * draw };
}
