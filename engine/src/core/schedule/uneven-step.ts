import { expandField } from './expand-field.js';
import type { ScheduleField } from './schedule-error.js';
import type { FieldText } from './split-fields.js';

/** A step that does not keep its distance, because the field starts afresh before the step comes round. */
export interface UnevenStep {
  readonly field: ScheduleField;
  readonly text: string;
  readonly step: number;
  readonly values: readonly number[];
  /** The distance over the end of the cycle; null where it varies (days of a month). */
  readonly lastGap: number | null;
}

/** Every 45th minute is 0 and 45. A range with an end (`0-45/45`) says itself where it stops. */
export function unevenStep(fieldText: FieldText): UnevenStep | null {
  const { rule, text } = fieldText;
  const step = Number(/^[^-,/]+\/(\d+)$/.exec(text)?.[1] ?? 1);
  if (step === 1) return null;
  const values = expandField(fieldText);
  const lastGap = rule.cycle === null ? null : rule.cycle - Math.max(...values) + Math.min(...values);
  return lastGap === step ? null : { field: rule.field, text, step, values, lastGap };
}

/** The first of these counts the steps, the second is what the field counts within. */
const units = {
  minute: ['minutes', 'hour'],
  hour: ['hours', 'day'],
  day: ['days', 'month'],
  month: ['months', 'year'],
  weekday: ['days', 'week'],
} as const;

const MAX_TOLD = 6;

export function unevenStepText({ field, text, step, values, lastGap }: UnevenStep): string {
  const [unit, cycle] = units[field];
  const told = values.length <= MAX_TOLD ? values : [...values.slice(0, 3), '...', ...values.slice(-1)];
  const gap = lastGap === null ? 'is not always' : `is ${lastGap} ${unit}, not`;
  return `${text} starts afresh every ${cycle} and means ${field} ${told.join(', ')}: the step into the next ${cycle} ${gap} ${step}.`;
}
