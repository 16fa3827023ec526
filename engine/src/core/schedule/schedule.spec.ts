import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSchedule } from './schedule.js';
import { ScheduleError } from './schedule-error.js';

function refusal(text: string, timeZone = 'UTC'): ScheduleError {
  try {
    compileSchedule(text, timeZone);
  } catch (error) {
    if (error instanceof ScheduleError) return error;
    throw error;
  }
  throw new Error(`expected ${JSON.stringify(text)} in ${timeZone} to be refused, got: a schedule`);
}

test.each([
  ['', null, null, 'five fields'],
  ['   ', null, null, 'five fields'],
  ['* * * *', null, null, 'got: 4'],
  ['* * * * * *', null, 10, 'seconds are not supported'],
  ['* * * * * * *', null, 10, 'seconds and years are not supported'],
  ['@reboot', null, 0, 'one of @hourly'],
  ['@minutely', null, 0, 'one of @hourly'],
  ['@__proto__', null, 0, 'one of @hourly'],
  ['@', null, 0, 'one of @hourly'],
  [' @daily 5', null, 1, 'one of @hourly'],
  ['\u0663 * * * *', null, 0, 'plain ASCII'],
  ['\uff15 * * * *', null, 0, 'plain ASCII'],
  ['*\u00a0* * * * *', null, 1, 'plain ASCII'],
  ['\u0000 * * * *', null, 0, '"\\u0000"'],
  ['* * * * *\n* * * * *', null, 9, 'one line'],
  ['* * * * *\r', null, 9, 'one line'],
  ['H * * * *', 'minute', 0, 'H, L, W, # and ? are not supported'],
  ['0 0 L * *', 'day', 4, 'H, L, W, # and ? are not supported'],
  ['0 0 15W * *', 'day', 4, 'got: "15W"'],
  ['0 0 * * 1#2', 'weekday', 8, 'got: "1#2"'],
  ['0 0 ? * 1', 'day', 4, 'got: "?"'],
  ['60 * * * *', 'minute', 0, 'be 0 to 59, got: 60'],
  ['0,5-70 * * * *', 'minute', 4, 'be 0 to 59, got: 70'],
  ['* 24 * * *', 'hour', 2, 'be 0 to 23, got: 24'],
  ['* * 0 * *', 'day', 4, 'be 1 to 31, got: 0'],
  ['* * 32 * *', 'day', 4, 'be 1 to 31, got: 32'],
  ['* * * 0 *', 'month', 6, 'be 1 to 12, got: 0'],
  ['* * * 13 *', 'month', 6, 'be 1 to 12, got: 13'],
  ['* * * * 8', 'weekday', 8, 'be 0 to 7, got: 8'],
  ['* * * * JAN', 'weekday', 8, 'SUN to SAT'],
  ['JAN * * * *', 'minute', 0, 'made of 0 to 59'],
  ['* * * JANUARY *', 'month', 6, 'JAN to DEC'],
  ['__proto__ * * * *', 'minute', 0, 'got: "__proto__"'],
  ['constructor * * * *', 'minute', 0, 'got: "constructor"'],
  ['5-1 * * * *', 'minute', 0, 'write 5-59,0-1'],
  ['0 22-2 * * *', 'hour', 2, 'write 22-23,0-2'],
  ['0 0 * * FRI-MON', 'weekday', 8, 'write 5-6,0-1'],
  ['0 0 * * FRI-SUN', 'weekday', 8, 'write 5-7'],
  ['*/0 * * * *', 'minute', 2, 'step to be 1 or more, got: 0'],
  ['1-9/00 * * * *', 'minute', 4, 'step to be 1 or more, got: 00'],
  ['*/x * * * *', 'minute', 2, 'got: "x"'],
  ['*/5/2 * * * *', 'minute', 0, 'got: "*/5/2"'],
  ['*-5 * * * *', 'minute', 0, 'got: "*-5"'],
  ['** * * * *', 'minute', 0, 'got: "**"'],
  ['1- * * * *', 'minute', 0, 'got: "1-"'],
  ['-1 * * * *', 'minute', 0, 'got: "-1"'],
  ['1-2-3 * * * *', 'minute', 0, 'got: "1-2-3"'],
  ['1.5 * * * *', 'minute', 0, 'got: "1.5"'],
  ['1e1 * * * *', 'minute', 0, 'got: "1e1"'],
  [', * * * *', 'minute', 0, 'both sides of every comma'],
  ['1,,2 * * * *', 'minute', 2, 'both sides of every comma'],
  ['0 9 * * 1,', 'weekday', 10, 'both sides of every comma'],
  ['0 0 30 2 *', 'day', 4, 'never fires'],
  ['0 0 31 4 *', 'day', 4, 'never fires'],
  ['0 0 31 FEB,APR,JUN,SEP,NOV *', 'day', 4, 'never fires'],
  ['0 0 30-31 2 */2', 'day', 4, 'never fires'],
])('%j is refused: field %s, position %s, "%s"', (text, field, position, words) => {
  const error = refusal(text);
  expect(error).toMatchObject({ code: 'INVALID_SCHEDULE', field, position });
  expect(error.message).toMatch(/^expected .+ to .+, got: /);
  expect(error.message).toContain(words);
  expect(error.message.length).toBeLessThan(300);
});

test.each([
  '',
  ' ',
  'Nope/Zone',
  'UTC+25',
  'UTC+2',
  '+02:00',
  '-05',
  '../../etc/passwd',
  'Europe/Berlin\u0000',
  '__proto__',
])('the zone %j is refused', (timeZone) => {
  expect(refusal('* * * * *', timeZone)).toMatchObject({ code: 'INVALID_TIMEZONE', field: null, position: null });
});

test('ten kilobytes are refused, and not repeated in the message', () => {
  const error = refusal('0'.repeat(10_240));
  expect(error).toMatchObject({ code: 'INVALID_SCHEDULE', position: 256 });
  expect(error.message).toBe('expected schedule to be at most 256 characters, got: 10240');
  expect(refusal('* * * * *', 'x'.repeat(10_240)).message.length).toBeLessThan(200);
});

test.each([
  ['europe/berlin', 'Europe/Berlin'],
  ['UTC', 'UTC'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['Etc/GMT+5', 'Etc/GMT+5'],
])('the zone %s is kept as %s', (given, kept) => {
  expect(compileSchedule('* * * * *', given).timeZone).toBe(kept);
});

test('the text is kept as it was written', () => {
  expect(compileSchedule(' 0  9 * * mon ', 'UTC').text).toBe(' 0  9 * * mon ');
});

test('whatever the text, the answer is a schedule or a ScheduleError', () => {
  const piece = fc.constantFrom(...'0123456789*/-,@ \tHLW#?\n'.split(''), 'SUN', 'feb', '* ', ' 31 2 ', '/0');
  const almost = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
  const fiveOf = fc.tuple(piece, piece, piece, piece, piece).map((pieces) => pieces.join(' '));
  const property = fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almost, fiveOf), (text) => {
    try {
      compileSchedule(text, 'Europe/Berlin');
    } catch (error) {
      expect(error).toBeInstanceOf(ScheduleError);
    }
  });
  fc.assert(property, { seed: 20260327, numRuns: 3000 });
});
