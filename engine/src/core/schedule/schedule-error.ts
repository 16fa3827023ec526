import { DomainError } from '../errors.js';

export type ScheduleField = 'minute' | 'hour' | 'day' | 'month' | 'weekday';

/** Says which field is wrong and where in the text, so that a form can point at it. */
export class ScheduleError extends DomainError {
  constructor(
    code: 'INVALID_SCHEDULE' | 'INVALID_TIMEZONE',
    message: string,
    readonly field: ScheduleField | null = null,
    /** 0-based, in the text as it was given. */
    readonly position: number | null = null,
  ) {
    super(code, message);
  }
}

/** Escaped and cut, because a message may be logged and shown. */
export function quoted(text: string): string {
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 57)}...`);
}
