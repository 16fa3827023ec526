import { expect, test } from 'vitest';
import { useTestStack } from '../../testing/stack.js';
import { INVALID_LIST, TASK_LIST } from './task-list.js';

const stack = useTestStack();
const [a, b] = ['7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c', '0d6f5f6a-9a55-4c1e-8f61-7b1c2f0e1b2c'];

test('entries travel as <uuid>:<retry>, first in, first out', async () => {
  const { list, redis } = stack();
  await list.push([
    { taskId: a, retry: 0 },
    { taskId: b, retry: 7 },
  ]);
  expect(await list.length()).toBe(2);
  expect([await redis.rpop(TASK_LIST), await redis.rpop(TASK_LIST)]).toEqual([`${a}:0`, `${b}:7`]);
});

test('entries are counted by their text, across pages', async () => {
  const { list } = stack();
  const thousand = Array.from({ length: 1000 }, (_, n) => ({ taskId: n % 2 === 0 ? a : b, retry: 0 }));
  for (let thousands = 0; thousands < 6; thousands += 1) await list.push(thousand);
  expect(await list.count()).toEqual(
    new Map([
      [`${a}:0`, 3000],
      [`${b}:0`, 3000],
    ]),
  );
});

test('a push that Redis refuses is an error', async () => {
  const { list, redis } = stack();
  await redis.set(TASK_LIST, 'x');
  await expect(list.push([{ taskId: a, retry: 0 }])).rejects.toThrow('WRONGTYPE');
});

test('of invalid entries the newest thousand are kept, 128 characters each', async () => {
  const { list, redis } = stack();
  await redis.lpush(INVALID_LIST, ...Array.from({ length: 1000 }, () => 'old'));
  await list.keepInvalid('x'.repeat(1_000_000));
  expect(await redis.llen(INVALID_LIST)).toBe(1000);
  expect(await redis.lindex(INVALID_LIST, 0)).toBe('x'.repeat(128));
});
