import { expect, test } from 'vitest';
import { createSlots, type Slot } from './slots.js';

const isSettled = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);
const never = new AbortController().signal;
const call = (slots: readonly Slot[]) => Promise.all(slots.map((slot) => slot.call(never)));
const first = (slots: readonly Slot[]) => slotAt(slots, 0);
const second = (slots: readonly Slot[]) => slotAt(slots, 1);
function slotAt(slots: readonly Slot[], place: number): Slot {
  const slot = slots[place];
  if (!slot) throw new Error(`expected a slot at ${place}, got ${slots.length} slots`);
  return slot;
}

test('no more than the free slots are taken, and nobody gets any while all are calling', async () => {
  const slots = createSlots(3);
  const taken = await slots.take(2);
  expect(taken).toHaveLength(2);
  expect(await slots.take(16)).toHaveLength(1);
  const waiting = slots.take(16);
  expect(await isSettled(waiting)).toBe(false);
  first(taken).end();
  expect(await waiting).toHaveLength(1);
});

test('an attempt whose webhook has answered makes room for the next while it is written', async () => {
  const slots = createSlots(2);
  const taken = await slots.take(2);
  await call(taken);
  first(taken).answered();
  expect(await slots.take(16)).toHaveLength(1);
});

test('as many are claimed ahead as calls ended during the last claim, and they call when one of those that call has ended', async () => {
  const slots = createSlots(2);
  const taken = await slots.take(2);
  await first(taken).call(never);
  first(taken).answered();
  await second(taken).call(never); // one call ended since it was taken
  const ahead = await slots.take(16);
  expect(ahead).toHaveLength(2); // the slot that is free, and one ahead
  await first(ahead).call(never);
  const waiting = second(ahead).call(never);
  expect(await isSettled(waiting)).toBe(false);
  second(taken).answered();
  await waiting;
});

test('nothing is claimed ahead of webhooks that are slow: its entries are left to other consumers', async () => {
  const slots = createSlots(2);
  const taken = await slots.take(2);
  await call(taken);
  first(taken).answered();
  await call(await slots.take(16));
  expect(await isSettled(slots.take(16))).toBe(false);
});

test('what was claimed ahead waits no longer when it is cut off, and leaves its turn to the next', async () => {
  const slots = createSlots(2);
  const taken = await slots.take(2);
  await first(taken).call(never);
  first(taken).answered();
  await second(taken).call(never);
  const ahead = await slots.take(16);
  await first(ahead).call(never); // now two are calling
  const cutOff = new AbortController();
  const waiting = second(ahead).call(cutOff.signal);
  expect(await isSettled(waiting)).toBe(false);
  cutOff.abort();
  await waiting;
  second(ahead).end();
  second(taken).answered();
  expect(await slots.take(16)).toHaveLength(1);
});

test('when writing lags behind, no more than twice as many attempts are under way', async () => {
  const slots = createSlots(2);
  const taken = await slots.take(2);
  await call(taken);
  for (const slot of taken) slot.answered();
  const next = await slots.take(2);
  await call(next);
  first(next).answered();
  const waiting = slots.take(16);
  expect(await isSettled(waiting)).toBe(false);
  first(taken).end();
  expect(await waiting).toHaveLength(1);
});

test('all are free when the last is written', async () => {
  const slots = createSlots(2);
  const taken = first(await slots.take(1));
  taken.answered();
  const allFree = slots.allFree();
  expect(await isSettled(allFree)).toBe(false);
  taken.end();
  await allFree;
});
