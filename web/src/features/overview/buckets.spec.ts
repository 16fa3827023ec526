import { expect, test } from 'vitest';
import { bucketHref, summaryOf } from './buckets';

const bucket = (hour: number, finish: number, failed: number) => ({
  start: `2026-03-27T${String(hour).padStart(2, '0')}:00:00.000Z`,
  finish,
  failed,
  p95ExecutionTime: null,
});

test('a chart is told in a sentence, with its worst time', () => {
  expect(summaryOf([bucket(7, 10, 1), bucket(8, 2, 9), bucket(9, 5, 0)])).toBe(
    '17 attempts finished, 10 failed, most of them (9) from 08:00 UTC on.',
  );
});

test('where nothing failed no time is the worst', () => {
  expect(summaryOf([bucket(7, 3, 0)])).toBe('3 attempts finished, 0 failed.');
});

test('a bar leads to the attempts that it counts', () => {
  expect(bucketHref(bucket(8, 1, 1), 3_600_000)).toBe(
    '/logs?from=2026-03-27T08%3A00%3A00.000Z&to=2026-03-27T09%3A00%3A00.000Z',
  );
});
