import { DomainError } from '@task-scheduler/engine/core/errors';
import { nextOccurrence } from '@task-scheduler/engine/core/schedule/next-occurrence';
import { compileSchedule, neverFires } from '@task-scheduler/engine/core/schedule/schedule';
import { shown } from './shown.js';

/** What the engine reads, and what it will fire one day. The zone is checked by itself, so that both faults are told. */
export function checkSchedule(value: unknown): void {
  if (typeof value !== 'string') {
    throw new DomainError('INVALID_SCHEDULE', `expected schedule to be text, got: ${shown(value)}`);
  }
  if (nextOccurrence(compileSchedule(value, 'UTC'), new Date()) === null) throw neverFires(value);
}

export function checkTimeZone(value: unknown): void {
  if (typeof value !== 'string') {
    throw new DomainError('INVALID_TIMEZONE', `expected timeZone to be text, got: ${shown(value)}`);
  }
  compileSchedule('@daily', value);
}
