import { expect, test } from 'vitest';
import { rememberIn } from './remember.js';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key: string) => Promise.resolve(kept.get(key) ?? null),
    set: (key: string, value: string) => Promise.resolve(void kept.set(key, value)),
  };
}

test('what many ask at once is found out once, and everybody gets an answer of his own', async () => {
  const remember = rememberIn(memory(), 3);
  let computed = 0;
  const ask = () => remember('key', () => Promise.resolve({ count: ++computed }));
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect([answers, computed]).toEqual([[{ count: 1 }, { count: 1 }, { count: 1 }], 1]);
  expect(answers[0]).not.toBe(answers[1]);
});

test('what is kept is not found out again, and other questions are', async () => {
  const cache = memory();
  const ask = (key: string, answer: number) => rememberIn(cache, 3)(key, () => Promise.resolve(answer));
  expect([await ask('a', 1), await ask('a', 2), await ask('b', 3)]).toEqual([1, 1, 3]);
});

test('what cannot be found out is not kept', async () => {
  const cache = memory();
  const remember = rememberIn(cache, 3);
  await expect(remember('key', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(cache.kept.size).toBe(0);
  expect(await remember('key', () => Promise.resolve('found'))).toBe('found');
});
