import type { Bar, BarKind } from './bar';

/** A strip in words, for whoever does not see it: `30 runs: 26 finished, 3 after retries, 1 failed`. */
export function stripSummary(bars: readonly Bar[]): string {
  if (bars.length === 0) return 'No runs yet';
  const counted = words.flatMap(({ kind, word }) => {
    const count = bars.filter((bar) => bar.kind === kind).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${bars.length === 1 ? '1 run' : `${bars.length} runs`}: ${counted.join(', ')}`;
}

const words: readonly { readonly kind: BarKind; readonly word: string }[] = [
  { kind: 'finish', word: 'finished' },
  { kind: 'retried', word: 'finished after retries' },
  { kind: 'failed', word: 'failed' },
  { kind: 'active', word: 'under way' },
  { kind: 'skipped', word: 'skipped or missed' },
];
