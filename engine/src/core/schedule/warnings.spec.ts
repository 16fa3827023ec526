import { expect, test } from 'vitest';
import { compileSchedule } from './schedule.js';
import { scheduleWarnings } from './warnings.js';

const from = new Date('2026-01-01T00:00Z');
const warningsOf = (text: string, timeZone: string) => scheduleWarnings(compileSchedule(text, timeZone), from);

test.each([
  ['* * * * *', 'Europe/Berlin'],
  ['0 9 * * 1-5', 'Europe/Berlin'],
  ['*/15 * * * *', 'Europe/Berlin'],
  ['0 */6 * * *', 'UTC'],
  ['5/15 * * * *', 'UTC'],
  ['0 0 1 */3 *', 'UTC'],
  ['0-45/45 * * * *', 'UTC'],
  ['30 2 * * *', 'UTC'],
  ['@yearly', 'UTC'],
])('%s in %s goes without a warning', (text, timeZone) => {
  expect(warningsOf(text, timeZone)).toEqual([]);
});

test.each([
  [
    'UNEVEN_STEP',
    '*/45 * * * *',
    '*/45 starts afresh every hour and means minute 0, 45: the step into the next hour is 15, not 45.',
  ],
  [
    'UNEVEN_STEP',
    '0 */5 * * *',
    '*/5 starts afresh every day and means hour 0, 5, 10, 15, 20: the step into the next day is 4, not 5.',
  ],
  [
    'UNEVEN_STEP',
    '0 0 */2 * *',
    '*/2 starts afresh every month and means day 1, 3, 5, ..., 31: the step into the next month is not always 2.',
  ],
  [
    'UNEVEN_STEP',
    '*/90 * * * *',
    '*/90 starts afresh every hour and means minute 0: the step into the next hour is 60, not 90.',
  ],
  [
    'UNEVEN_STEP',
    '0 0 * * 1/2',
    '1/2 starts afresh every week and means weekday 0, 1, 3, 5: the step into the next week is 1, not 2.',
  ],
  ['DOM_DOW_OR', '0 0 13 * 5', 'Runs on days that match the day of month (13) or the weekday (5): either is enough.'],
  [
    'DOM_DOW_AND',
    '0 0 1-7 * */7',
    'Runs only on days that match both the day of month (1-7) and the weekday (*/7), because one of them starts with *.',
  ],
  ['RARE', '0 0 29 2 *', 'Runs less than once a year: next on 2028-02-29, then 2032-02-29.'],
  ['RARE', '0 0 29 2 */3', 'Runs less than once a year: not within five years.'],
])('%s for %s', (code, text, message) => {
  expect(warningsOf(text, 'UTC')).toContainEqual({ code, message });
});

test('a fixed time that a clock change moves and repeats is told with both dates', () => {
  expect(warningsOf('30 2 * * *', 'Europe/Berlin')).toEqual([
    {
      code: 'DST_SKIPPED',
      message:
        '02:30 on 29 March 2026 does not exist, because the clock jumps from 02:00 to 03:00: it runs at 03:00 instead.',
    },
    {
      code: 'DST_REPEATED',
      message:
        '02:30 on 25 October 2026 comes twice, because the clock is set back from 03:00 to 02:00: it runs the first time only.',
    },
  ]);
});

test('real time within some hours is told what it loses and doubles', () => {
  const messages = warningsOf('*/30 2 * * *', 'Europe/Berlin').map(({ message }) => message);
  expect(messages).toEqual([
    '02:00 on 29 March 2026 does not exist, because the clock jumps from 02:00 to 03:00: it is left out.',
    '02:00 on 25 October 2026 comes twice, because the clock is set back from 03:00 to 02:00: it runs both times.',
  ]);
});
