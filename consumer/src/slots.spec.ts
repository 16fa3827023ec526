import { expect, test } from 'vitest';
import { createSlots } from './slots.js';

const isSettled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);

test('no more than the free slots are taken, and nobody gets any while all are calling', async () => {
  const slots = createSlots(3);
  expect(await slots.take(2)).toBe(2);
  expect(await slots.take(16)).toBe(1);
  const waiting = slots.take(16);
  expect(await isSettled(waiting)).toBe(false);
  slots.give('calling');
  expect(await waiting).toBe(1);
});

test('an attempt whose webhook has answered makes room for the next while it is written', async () => {
  const slots = createSlots(2);
  await slots.take(2);
  slots.answered();
  expect(await slots.take(16)).toBe(1);
});

test('when writing lags behind, no more than twice as many attempts are under way', async () => {
  const slots = createSlots(2);
  await slots.take(2);
  slots.answered();
  slots.answered();
  await slots.take(2);
  slots.answered();
  const waiting = slots.take(16);
  expect(await isSettled(waiting)).toBe(false);
  slots.give('writing');
  expect(await waiting).toBe(1);
});

test('all are free when the last is written', async () => {
  const slots = createSlots(2);
  await slots.take(1);
  slots.answered();
  const allFree = slots.allFree();
  expect(await isSettled(allFree)).toBe(false);
  slots.give('writing');
  await allFree;
});
