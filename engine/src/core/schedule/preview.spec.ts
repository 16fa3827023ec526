import { expect, test } from 'vitest';
import { previewSchedule } from './preview.js';

const from = new Date('2026-03-27T12:00Z');

test('a good schedule is described, warned about, and its next runs are told', () => {
  expect(previewSchedule('0 9 * * *', 'Europe/Berlin', from, 1)).toEqual({
    valid: true,
    error: null,
    errorField: null,
    errorPosition: null,
    description: 'At 09:00 (Europe/Berlin)',
    warnings: [],
    runs: [{ scheduledFor: new Date('2026-03-28T08:00Z'), localTime: '2026-03-28T09:00:00+01:00', note: null }],
  });
});

test('a bad schedule is an answer that points at its fault', () => {
  expect(previewSchedule('0 25 * * *', 'UTC', from, 5)).toEqual({
    valid: false,
    error: 'expected hour to be 0 to 23, got: 25',
    errorField: 'hour',
    errorPosition: 2,
    description: null,
    warnings: [],
    runs: [],
  });
});

test('a bad zone is an answer too', () => {
  const preview = previewSchedule('* * * * *', 'Mars/Olympus', from, 5);
  expect(preview).toMatchObject({ valid: false, errorField: null, errorPosition: null, runs: [] });
  expect(preview.error).toContain('got: "Mars/Olympus"');
});

test('a leap day on a weekday that no leap day has within five years never fires', () => {
  expect(previewSchedule('0 0 29 2 */3', 'UTC', from, 5)).toMatchObject({ valid: false, runs: [] });
});
