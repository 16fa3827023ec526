import { DomainError } from '@task-scheduler/engine/core/errors';
import { refusingAt } from '../refusal.js';
import { shown } from './shown.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** The id as Postgres prints it. Refuses what Postgres would not read as a uuid; `field` is the argument's path. */
export function parseId(text: string, field: readonly string[] = ['id']): string {
  if (isUuid(text)) return text.toLowerCase();
  return refusingAt(field, () => {
    throw new DomainError('INVALID', `expected ${field.at(-1) ?? 'id'} to be a UUID, got: ${shown(text)}`);
  });
}
