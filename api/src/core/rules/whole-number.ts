import { DomainError } from '@task-scheduler/engine/core/errors';
import { shown } from './shown.js';

export function checkWholeNumber(
  what: string,
  [least, most]: readonly [number, number],
  value: unknown,
): asserts value is number {
  const expected = `expected ${what} to be a whole number from ${least} to ${most}`;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new DomainError('INVALID', `${expected}, got: ${shown(value)}`);
  }
  if (value < least || value > most) throw new DomainError('OUT_OF_RANGE', `${expected}, got: ${value}`);
}
