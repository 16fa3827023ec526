import { CronExpressionParser } from 'cron-parser';
import { Remembered } from '../remembered.js';
import type { ScheduleField } from './schedule-error.js';
import type { FieldText } from './split-fields.js';

/** The values that a checked field stands for, rising, none twice; Sunday is 0. */
export function expandField({ rule, text }: FieldText): number[] {
  // Part by part, because cron-parser refuses lists that overlap (`0,7`, `1-10,5`), which cron allows.
  const values = text.split(',').flatMap((part) => rememberedValues(rule.field, part));
  return [...new Set(values)].sort((a, b) => a - b);
}

// cron-parser takes 22 µs a line (measured), and most schedules are made of the same few parts.
const remembered = new Remembered<string, readonly number[]>(1000);

const rememberedValues = (field: ScheduleField, part: string) =>
  remembered.get(`${field} ${part}`, () => parsedValues(field, part));

function parsedValues(field: ScheduleField, part: string): readonly number[] {
  switch (field) {
    case 'minute':
      return parse(`${part} * * * *`).minute.values;
    case 'hour':
      return parse(`* ${part} * * *`).hour.values;
    case 'day':
      return parse(`* * ${part} * *`).dayOfMonth.values.filter((value) => typeof value === 'number');
    case 'month':
      return parse(`* * * ${part} *`).month.values;
    case 'weekday':
      return parse(`* * * * ${part}`)
        .dayOfWeek.values.filter((value) => typeof value === 'number')
        .map((value) => value % 7);
  }
}

function parse(line: string) {
  return CronExpressionParser.parse(line).fields;
}
