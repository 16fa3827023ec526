import { expect, test } from 'vitest';
import { changeDays, occurrencesIn, scanMinutes } from './minute-scan.js';
import { nextOccurrence } from './next-occurrence.js';
import { compileSchedule } from './schedule.js';

const HOUR_MS = 3_600_000;

// Fixed times and real time; in, at the edges of, and across what clock changes leave out or repeat.
const texts = [
  '*/15 * * * *',
  '0 * * * *',
  '10 */2 * * *',
  '*/20 0-3 * * *',
  '30 2 * * *',
  '0 0 * * *',
  '0,30 0-3,23 * * *',
  '59 1,23 1-31/2 * 0',
];

test.each(Intl.supportedValuesOf('timeZone'))('%s keeps the rule at every clock change of 2024 to 2030', (timeZone) => {
  const schedules = texts.map((text) => compileSchedule(text, timeZone));
  for (const day of changeDays(timeZone, Date.UTC(2024, 0), Date.UTC(2031, 0))) {
    const [from, until] = [day - 6 * HOUR_MS, day + 36 * HOUR_MS];
    const minutes = scanMinutes(timeZone, from, until);
    for (const schedule of schedules) {
      const found: number[] = [];
      let next = nextOccurrence(schedule, new Date(from - 1));
      for (; next && next.getTime() < until; next = nextOccurrence(schedule, next)) found.push(next.getTime());
      expect(found, `${schedule.text} round ${new Date(day).toISOString()}`).toEqual(
        occurrencesIn(minutes, schedule.text),
      );
    }
  }
});
