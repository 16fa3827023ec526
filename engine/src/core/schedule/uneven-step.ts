import { expandField } from './expand-field.js';
import type { ScheduleField } from './schedule-error.js';
import type { FieldText } from './split-fields.js';

/** A step that does not keep its distance, because the field starts afresh before the step comes round. */
export interface UnevenStep {
  readonly field: ScheduleField;
  readonly text: string;
  readonly step: number;
  readonly values: readonly number[];
  /** The distance that is not the step; null where it varies (days of a month). */
  readonly oddGap: number | null;
}

/** Every 45th minute is 0 and 45. A range with an end (`0-45/45`) says itself where it stops. */
export function unevenStep(fieldText: FieldText): UnevenStep | null {
  const { rule, text } = fieldText;
  const step = Number(/^[^-,/]+\/(\d+)$/.exec(text)?.[1] ?? 1);
  if (step === 1) return null;
  const values = expandField(fieldText);
  const oddGap = rule.cycle === null ? null : gapsOf(values, rule.cycle).find((gap) => gap !== step);
  return oddGap === undefined ? null : { field: rule.field, text, step, values, oddGap };
}

function gapsOf(values: readonly number[], cycle: number): number[] {
  const [first = 0] = values;
  return values.map((value, index) => (values[index + 1] ?? first + cycle) - value);
}

const cycleNames = { minute: 'hour', hour: 'day', day: 'month', month: 'year', weekday: 'week' } as const;
const MAX_TOLD = 6;

export function unevenStepText({ field, text, step, values, oddGap }: UnevenStep): string {
  const cycle = cycleNames[field];
  const told = values.length <= MAX_TOLD ? values : [...values.slice(0, 3), '...', ...values.slice(-1)];
  const gap = oddGap === null ? `not always ${step}` : `${oddGap}, not ${step}`;
  return `${text} starts afresh every ${cycle} and means ${field} ${told.join(', ')}: the step into the next ${cycle} is ${gap}.`;
}
