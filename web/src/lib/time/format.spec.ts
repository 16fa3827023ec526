import { describe, expect, test } from 'vitest';
import { formatDuration } from './format-duration';
import { formatInstant, formatLocalTime, formatUtcClock } from './format-instant';
import { formatRelative } from './format-relative';

describe('formatDuration', () => {
  test.each([
    [0, '0 ms'],
    [187, '187 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [1249, '1.2 s'],
    [30_000, '30 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min'],
    [60_000, '1 min'],
    [123_000, '2 min 3 s'],
    [3_599_600, '1 h'],
    [3_900_000, '1 h 5 min'],
    [90_000_000, '1 d 1 h'],
  ])('%i ms reads %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('formatRelative', () => {
  const now = Date.parse('2026-03-27T08:00:00.000Z');

  test.each([
    [0, 'now'],
    [-1400, 'now'],
    [1400, 'now'],
    [1600, 'in 2 s'],
    [48_000, 'in 48 s'],
    [-12_000, '12 s ago'],
    [89_000, 'in 89 s'],
    [90_000, 'in 1 min'],
    [-89 * 60_000, '89 min ago'],
    [90 * 60_000, 'in 1 h'],
    [47.9 * 3_600_000, 'in 47 h'],
    [48 * 3_600_000, 'in 2 d'],
    [-400 * 86_400_000, '400 d ago'],
    [1134 * 86_400_000, 'in 3 y'],
  ])('%i ms from now reads %s', (ms, text) => {
    expect(formatRelative(now + ms, now)).toBe(text);
  });
});

describe('instants', () => {
  test('an instant carries its zone', () => {
    expect(formatInstant('2026-03-27T08:00:00.000Z', 'Europe/Paris')).toBe('Fri 27 Mar 2026, 09:00:00 CET');
  });

  test('the server’s wall clock keeps its own offset, whatever zone this machine is in', () => {
    expect(formatLocalTime('2026-03-29T03:00:00+02:00')).toBe('Sun 29 Mar 2026, 03:00 +02:00');
  });

  test('an offset of zero is called UTC', () => {
    expect(formatLocalTime('2026-03-29T03:00:00+00:00')).toBe('Sun 29 Mar 2026, 03:00 UTC');
  });

  test('the same instant in UTC is a clock alone', () => {
    expect(formatUtcClock('2026-03-29T01:00:00.000Z')).toBe('01:00 UTC');
  });
});
