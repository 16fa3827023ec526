import { DomainError, type DomainErrorCode } from '@task-scheduler/engine/core/errors';
import { faultsAt, RefusedError, refusingAt } from '../../core/refusal.js';
import { shown } from '../../core/rules/shown.js';

/** Throws a DomainError, or a RefusedError that names a path within the value, unless the value will do. */
export type Rule = (value: unknown) => void;

// A body of a megabyte may hold a hundred thousand unknown fields.
const MAX_FAULTS = 20;

/**
 * Refuses an object with all its faults at once: fields that are missing, break their rule, or have none.
 * Types are what callers promise; REST bodies come as they are, and GraphQL lets null through.
 */
export function refuseFaults(
  path: readonly string[],
  fields: unknown,
  rules: Readonly<Record<string, Rule>>,
  required: readonly string[] = [],
): void {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return refusingAt(path, () => refuse('INVALID', nameOf(path), 'an object', shown(fields)));
  }
  const given = new Map<string, unknown>(Object.entries(fields).filter(([, value]) => value !== undefined));
  const missing = required.filter((name) => !given.has(name));
  const faults = [
    ...missing.flatMap((name) => faultsAt([...path, name], () => refuse('BLANK', name, 'given', 'nothing'))),
    ...[...given].flatMap(([name, value]) => faultsAt([...path, name], () => ruleFor(rules, name)(value))),
  ];
  if (faults.length > 0) throw new RefusedError(faults.slice(0, MAX_FAULTS));
}

function ruleFor(rules: Readonly<Record<string, Rule>>, name: string): Rule {
  const rule = Object.entries(rules).find(([known]) => known === name)?.[1];
  return rule ?? (() => refuse('INVALID', 'field', `one of ${Object.keys(rules).join(', ')}`, shown(name)));
}

function refuse(code: DomainErrorCode, what: string, rule: string, got: string): never {
  throw new DomainError(code, `expected ${what} to be ${rule}, got: ${got}`);
}

// The argument `input` is the task.
const nameOf = (path: readonly string[]) => (path.length === 1 ? 'task' : (path.at(-1) ?? 'task'));
