import type { ScheduleField } from './schedule-error.js';

export interface FieldRule {
  readonly field: ScheduleField;
  readonly min: number;
  readonly max: number;
  /** The n-th name stands for min + n. */
  readonly names: readonly string[];
  /** After this many units the field starts afresh; null where that varies (days of a month). */
  readonly cycle: number | null;
}

/** In the order in which a schedule writes them. */
export const fieldRules: readonly FieldRule[] = [
  { field: 'minute', min: 0, max: 59, names: [], cycle: 60 },
  { field: 'hour', min: 0, max: 23, names: [], cycle: 24 },
  { field: 'day', min: 1, max: 31, names: [], cycle: null },
  { field: 'month', min: 1, max: 12, names: 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' '), cycle: 12 },
  // Both 0 and 7 are Sunday.
  { field: 'weekday', min: 0, max: 7, names: 'SUN MON TUE WED THU FRI SAT'.split(' '), cycle: 7 },
];
