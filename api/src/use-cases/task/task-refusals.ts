import { DomainError } from '@task-scheduler/engine/core/errors';
import type { Task } from '../../core/entities/index.js';
import { refusingAt, VersionConflict } from '../../core/refusal.js';
import { shown } from '../../core/rules/shown.js';

export function refuseUnknown(id: string): never {
  return refusingAt(['id'], () => {
    throw new DomainError('NOT_FOUND', `expected id to be that of a task, got: ${id}`);
  });
}

export function refuseUnknownKey(key: string): never {
  return refusingAt(['key'], () => {
    throw new DomainError('NOT_FOUND', `expected key to be that of a task, got: ${shown(key)}`);
  });
}

export function refuseTwoNames(): never {
  return refusingAt(['id'], () => {
    throw new DomainError('INVALID', 'expected either id or key to be given, got: both or none');
  });
}

export function refuseTakenKey(): never {
  return refusingAt(['input', 'key'], () => {
    throw new DomainError('TAKEN', 'expected key to be free, got: one that another task has (or use upsertTask)');
  });
}

export function refuseActive(id: string): never {
  return refusingAt(['id'], () => {
    throw new DomainError(
      'ALREADY_RUNNING',
      `expected task to be idle, got one with an active run: ${id} (wait until it ends)`,
    );
  });
}

export function refuseVersion(current: Task, expectedVersion: number | null): never {
  throw new VersionConflict(current, {
    code: 'CONFLICT',
    field: ['expectedVersion'],
    message: `expected task to be at version ${expectedVersion}, got: ${current.version} (read it again and repeat the edit)`,
  });
}
