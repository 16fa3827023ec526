import { expect, test } from 'vitest';
import { newsInWords } from './news-in-words';

test.each([
  [0, 0, ''],
  [1, 0, '1 attempt finished'],
  [0, 2, '2 failed'],
  [3, 1, '3 attempts finished, 1 failed'],
])('%i finished and %i failed', (finish, failed, words) => {
  expect(newsInWords({ finish, failed })).toBe(words);
});
