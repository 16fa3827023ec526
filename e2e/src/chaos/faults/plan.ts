import { type Random, randomStream, shuffled } from '../random.js';
import type { Dice } from './fault.js';
import { type FaultKind, MENU } from './menu.js';

export interface PlannedFault {
  readonly id: number;
  readonly kind: FaultKind;
  /** From the beginning of the load. */
  readonly atMs: number;
  readonly dice: Dice;
}

/**
 * The whole plan, before the storm begins: the same seed gives the same faults at the same times. Every kind is there as
 * often as its weight says, but at least once.
 */
export function planFaults(seed: number, count: number, overMs: number, kinds: readonly FaultKind[]): PlannedFault[] {
  const random = randomStream(seed, 'injector');
  const order = shuffled(apportioned(count, kinds), random);
  return order.map((kind, place) => ({
    id: place + 1,
    kind,
    atMs: Math.round(((place + random()) / order.length) * overMs),
    dice: drawDice(random),
  }));
}

function apportioned(count: number, kinds: readonly FaultKind[]): FaultKind[] {
  const weightOf = (kind: FaultKind) => MENU[kind].weight || 1;
  const total = kinds.reduce((sum, kind) => sum + weightOf(kind), 0);
  return kinds.flatMap((kind) =>
    Array<FaultKind>(Math.max(1, Math.round((count * weightOf(kind)) / total))).fill(kind),
  );
}

function drawDice(random: Random): Dice {
  return [random(), random(), random()];
}
