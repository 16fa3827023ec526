import { DomainError } from '@task-scheduler/engine/core/errors';
import { shown } from './shown.js';

export function checkChoice(what: string, choices: readonly string[], value: unknown): void {
  if (typeof value === 'string' && choices.includes(value)) return;
  throw new DomainError('INVALID', `expected ${what} to be ${choices.join(' or ')}, got: ${shown(value)}`);
}

export function checkFlag(what: string, value: unknown): void {
  if (typeof value === 'boolean') return;
  throw new DomainError('INVALID', `expected ${what} to be true or false, got: ${shown(value)}`);
}
