import { DomainError, type DomainErrorCode } from '@task-scheduler/engine/core/errors';
import type { Task } from './entities/index.js';

/** One thing that the sender can mend. */
export interface Fault {
  code: DomainErrorCode;
  /** The path of the argument at fault, e.g. `['input', 'schedule']`; null when it is none of them. */
  field: readonly string[] | null;
  /** `expected <what> to be <rule>, got: <value>`, with the cure when known. */
  message: string;
}

/** The request as it stands is refused, for all these faults; nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ message }) => message).join('; '));
  }
}

/** Lets a rule speak about the argument at `field`: its DomainError becomes a refusal that names the path. */
export function refusingAt<T>(field: readonly string[], read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new RefusedError([{ code: error.code, field, message: error.message }]);
  }
}

/** What a rule finds at `field`, to be reported together with other faults. */
export function faultsAt(field: readonly string[], check: () => void): readonly Fault[] {
  try {
    refusingAt(field, check);
    return [];
  } catch (error) {
    if (error instanceof RefusedError) return error.faults;
    throw error;
  }
}

/** Somebody else changed the task since the sender read it. */
export class VersionConflict extends RefusedError {
  constructor(
    readonly current: Task,
    fault: Fault,
  ) {
    super([fault]);
  }
}
