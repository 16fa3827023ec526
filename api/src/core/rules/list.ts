import { DomainError } from '@task-scheduler/engine/core/errors';
import { shown } from './shown.js';

export function checkList(what: string, most: number, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new DomainError('INVALID', `expected ${what} to be a list, got: ${shown(value)}`);
  if (value.length > most) {
    throw new DomainError('OUT_OF_RANGE', `expected ${what} to be at most ${most}, got: ${value.length}`);
  }
}
