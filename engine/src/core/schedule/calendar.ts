import { expandField } from './expand-field.js';
import type { ScheduleField } from './schedule-error.js';
import type { FieldText } from './split-fields.js';

/** The wall times that a schedule names; knows no zone. */
export interface Calendar {
  /** Rising and never empty, like hours. */
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** As in Vixie cron: either day field is enough, but both must match when one of them starts with `*`. */
  readonly bothDaysMustMatch: boolean;
  /** As in Vixie cron: minute or hour starts with `*`. The others name fixed times, and none of those may be lost or doubled. */
  readonly followsRealTime: boolean;
}

export function calendarOf(fields: readonly FieldText[]): Calendar {
  const valuesOf = (field: ScheduleField) => fields.filter(({ rule }) => rule.field === field).flatMap(expandField);
  const isStarred = (...names: ScheduleField[]) =>
    fields.some(({ rule, text }) => names.includes(rule.field) && text.startsWith('*'));
  return {
    minutes: valuesOf('minute'),
    hours: valuesOf('hour'),
    days: new Set(valuesOf('day')),
    months: new Set(valuesOf('month')),
    weekdays: new Set(valuesOf('weekday')),
    bothDaysMustMatch: isStarred('day', 'weekday'),
    followsRealTime: isStarred('minute', 'hour'),
  };
}
