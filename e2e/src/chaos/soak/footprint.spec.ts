import { expect, test } from 'vitest';
import { bytesPerRun, holdingsOf } from './footprint.js';

const grown = (bytes: number, trembling: readonly number[]) =>
  trembling.map((off, i) => ({ runs: i * 1000, rssBytes: 1e8 + i * 1000 * bytes + off }));

test.each([
  ['memory that grows by ten bytes a run', 10, [0, 0, 0, 0, 0]],
  ['memory that stays', 0, [0, 0, 0, 0, 0]],
  ['memory that stays but trembles', 0, [5, -5, 0, -5, 5]],
])('%s has that slope', (_, bytes, trembling) => {
  expect(bytesPerRun(grown(bytes, trembling))).toBeCloseTo(bytes, 6);
});

test('a living process holds memory and files', () => {
  const { rssBytes, files } = holdingsOf(process.pid);
  expect(rssBytes).toBeGreaterThan(10e6);
  expect(files).toBeGreaterThan(2);
});
