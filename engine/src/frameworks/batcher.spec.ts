import { expect, test } from 'vitest';
import { createBatcher } from './batcher.js';

const settings = { mostAtOnce: 100, groups: 1, isRefused: (error: unknown) => error instanceof RangeError };

test('what gathers while a group is under way goes together, and each gets its own answer', async () => {
  const groups: number[][] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const double = createBatcher(async (items: readonly number[]) => {
    groups.push([...items]);
    if (groups.length === 1) await gate;
    return items.map((item) => item * 2);
  }, settings);
  const first = double(1);
  await new Promise(setImmediate);
  const others = [2, 3, 4].map(double);
  release();
  expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8]);
  expect(groups).toEqual([[1], [2, 3, 4]]);
});

test('as many groups are under way as may be, and what comes then waits for the first of them to end', async () => {
  const groups: number[][] = [];
  const ends: (() => void)[] = [];
  const echo = createBatcher(
    async (items: readonly number[]) => {
      groups.push([...items]);
      await new Promise<void>((resolve) => ends.push(resolve));
      return items;
    },
    { ...settings, groups: 2 },
  );
  const answers: Promise<number>[] = [];
  for (const item of [1, 2, 3, 4]) {
    answers.push(echo(item));
    await new Promise(setImmediate);
  }
  expect(groups).toEqual([[1], [2]]);
  ends[1]?.();
  await answers[1];
  await new Promise(setImmediate);
  expect(groups).toEqual([[1], [2], [3, 4]]);
  ends[0]?.();
  ends[2]?.();
  expect(await Promise.all(answers)).toEqual([1, 2, 3, 4]);
});

test('a group has a bound', async () => {
  const sizes: number[] = [];
  const echo = createBatcher(
    (items: readonly number[]) => {
      sizes.push(items.length);
      return Promise.resolve(items);
    },
    { ...settings, mostAtOnce: 2 },
  );
  await Promise.all([1, 2, 3, 4, 5].map(echo));
  expect(sizes).toEqual([2, 2, 1]);
});

test('an item that is refused does not take the others with it', async () => {
  const work = createBatcher((items: readonly number[]) => {
    if (items.includes(13)) return Promise.reject(new RangeError('13 is refused'));
    return Promise.resolve(items);
  }, settings);
  const answers = await Promise.allSettled([1, 13, 2].map(work));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a group that failed, but may have been done, is not done again', async () => {
  let calls = 0;
  const work = createBatcher((): Promise<readonly number[]> => {
    calls += 1;
    return Promise.reject(new Error('connection lost'));
  }, settings);
  const answers = await Promise.allSettled([1, 2, 3].map(work));
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(calls).toBe(1);
});

test('null is an answer', async () => {
  expect(await createBatcher(() => Promise.resolve([null]), settings)('x')).toBeNull();
});
