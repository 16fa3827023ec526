import { DomainError } from '@task-scheduler/engine/core/errors';
import { refusingAt } from '../refusal.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Refuses a time that ends before it begins, or is longer than `days`. */
export function checkWindow({ from, to }: { from: Date; to: Date }, days: number): void {
  const lengthMs = to.getTime() - from.getTime();
  if (lengthMs >= 0 && lengthMs <= days * DAY_MS) return;
  refusingAt(['to'], () => {
    const got = `${from.toISOString()} to ${to.toISOString()}`;
    throw new DomainError('OUT_OF_RANGE', `expected to to be at most ${days} days after from, got: ${got}`);
  });
}
