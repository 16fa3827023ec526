import { toString as cronText } from 'cronstrue';
import type { Schedule } from './schedule.js';
import type { FieldText } from './split-fields.js';
import { unevenStep } from './uneven-step.js';

/** `At 09:00, Monday through Friday (Europe/Berlin)`. For people; the calendar alone decides. */
export function describeSchedule({ fields, calendar, timeZone }: Schedule): string {
  const [minute = '*', hour = '*', day = '*', month = '*', weekday = '*'] = fields.map(plainText);
  const line = (...days: [string, string, string]) => textOf([minute, hour, ...days].join(' '));
  const text = calendar.bothDaysMustMatch
    ? line(day, month, weekday)
    : // One sentence over both would read as "and".
      `${line(day, month, '*')}; or ${lowerFirst(line('*', month, weekday))}`;
  return `${text} (${timeZone})`;
}

const MAX_SPELLED_OUT = 8;

// cronstrue calls `*/45` "every 45 minutes", which it is not; the list it stands for is told as it is.
function plainText(field: FieldText): string {
  const uneven = unevenStep(field);
  return uneven && uneven.values.length <= MAX_SPELLED_OUT ? uneven.values.join(',') : field.text;
}

function textOf(line: string): string {
  return cronText(line, { use24HourTimeFormat: true, logicalAndDayFields: true });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
