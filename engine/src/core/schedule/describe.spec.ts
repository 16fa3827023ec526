import { expect, test } from 'vitest';
import { describeSchedule } from './describe.js';
import { compileSchedule } from './schedule.js';

test.each([
  ['0 9 * * 1-5', 'At 09:00, Monday through Friday (Europe/Berlin)'],
  ['30 18 * * *', 'At 18:30 (Europe/Berlin)'],
  ['* * * * *', 'Every minute (Europe/Berlin)'],
  ['*/15 * * * *', 'Every 15 minutes (Europe/Berlin)'],
  ['@weekly', 'At 00:00, only on Sunday (Europe/Berlin)'],
  // Not "every 45 minutes": the gaps are 45 and 15.
  ['*/45 * * * *', 'At 0 and 45 minutes past the hour (Europe/Berlin)'],
  ['0 0 1-2 * 1-5', 'At 00:00, between day 1 and 2 of the month; or at 00:00, Monday through Friday (Europe/Berlin)'],
  ['0 0 */2 * 3', 'At 00:00, every 2 days in a month, only on Wednesday (Europe/Berlin)'],
])('%s reads "%s"', (text, description) => {
  expect(describeSchedule(compileSchedule(text, 'Europe/Berlin'))).toBe(description);
});
