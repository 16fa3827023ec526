import type { Bar, BarKind } from './bar';

export const stripSize = { slots: 30, slot: 5, bar: 4, height: 20 } as const;

/** The outlines of a whole strip as a few paths, one for each look: 50 rows of 30 bars are 200 elements and not 1,500. */
export type StripPaths = Record<BarKind | 'notch' | 'hatch' | 'empty', string>;

/** The newest run stands at the right end; where there is none yet, a small mark holds the place. */
export function stripPaths(bars: readonly Bar[]): StripPaths {
  const paths: StripPaths = {
    finish: '',
    retried: '',
    failed: '',
    active: '',
    skipped: '',
    notch: '',
    hatch: '',
    empty: '',
  };
  const shown = bars.slice(-stripSize.slots);
  const empty = stripSize.slots - shown.length;
  for (let slot = 0; slot < empty; slot++) paths.empty += rectangle(slot, { kind: 'skipped', height: 0.1 });
  for (const [index, bar] of shown.entries()) {
    const slot = empty + index;
    paths[bar.kind] += bar.kind === 'active' ? outline(slot) : rectangle(slot, bar);
    if (bar.kind === 'retried') paths.notch += notch(slot, bar);
    if (bar.kind === 'failed') paths.hatch += hatch(slot);
  }
  return paths;
}

function rectangle(slot: number, { height }: Bar): string {
  const tall = tallOf(height);
  return `M${slot * stripSize.slot} ${stripSize.height - tall}h${stripSize.bar}v${tall}h-${stripSize.bar}z`;
}

/** Drawn by its stroke, so half a pixel inside. */
function outline(slot: number): string {
  const wide = stripSize.bar - 1;
  const tall = stripSize.height - 1;
  return `M${slot * stripSize.slot + 0.5} 0.5h${wide}v${tall}h-${wide}z`;
}

function notch(slot: number, { height }: Bar): string {
  return `M${slot * stripSize.slot} ${stripSize.height - tallOf(height)}h${stripSize.bar}v3h-${stripSize.bar}z`;
}

function hatch(slot: number): string {
  const left = slot * stripSize.slot;
  return [4, 9, 14, 19].map((bottom) => `M${left} ${bottom}l${stripSize.bar} -${stripSize.bar}`).join('');
}

function tallOf(height: number): number {
  return Math.max(2, Math.round(height * stripSize.height));
}
