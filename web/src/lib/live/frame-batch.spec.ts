import { expect, test, vi } from 'vitest';
import { createFrameBatch } from './frame-batch';

test('of many changes in one frame the newest of each thing is drawn, once', () => {
  const { batch, flushed, drawFrame } = set();
  batch.add('a', 1);
  batch.add('b', 2);
  batch.add('a', 3);
  expect(flushed).toEqual([]);
  drawFrame();
  expect(flushed).toEqual([[2, 3]]);
});

test('the next change waits for the next frame', () => {
  const { batch, flushed, drawFrame } = set();
  batch.add('a', 1);
  drawFrame();
  batch.add('a', 2);
  drawFrame();
  expect(flushed).toEqual([[1], [2]]);
});

test('what is cleared is never drawn', () => {
  const { batch, flushed, drawFrame, cancel } = set();
  batch.add('a', 1);
  batch.clear();
  expect(cancel).toHaveBeenCalledOnce();
  batch.add('b', 2);
  drawFrame();
  expect(flushed).toEqual([[2]]);
});

function set() {
  const flushed: (readonly number[])[] = [];
  const frames: (() => void)[] = [];
  const cancel = vi.fn(() => frames.pop());
  const batch = createFrameBatch<number>(
    (values) => flushed.push(values),
    (act) => {
      frames.push(act);
      return cancel;
    },
  );
  return { batch, flushed, cancel, drawFrame: () => frames.shift()?.() };
}
