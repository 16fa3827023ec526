import type { StripRunFragment } from '@/gql/list';

/** Which part of the ended runs finished, 0 to 1; null when none has ended. Those that did not run count for nothing. */
export function successRate(runs: readonly Pick<StripRunFragment, 'state'>[]): number | null {
  const finished = runs.filter(({ state }) => state === 'FINISH').length;
  const failed = runs.filter(({ state }) => state === 'FAILED').length;
  return finished + failed === 0 ? null : finished / (finished + failed);
}

/** Never 100 % while something failed. */
export function percentage(rate: number): string {
  return `${Math.floor(rate * 1000) / 10} %`;
}
