import { expect, test } from 'vitest';
import { stripPaths, stripSize } from './strip-paths';

const marks = (path: string): number => path.split('M').length - 1;

test('every slot is taken, by a run or by the mark of a place that waits', () => {
  const paths = stripPaths([
    { kind: 'finish', height: 0.5 },
    { kind: 'failed', height: 1 },
  ]);
  expect(marks(paths.empty)).toBe(stripSize.slots - 2);
  expect([marks(paths.finish), marks(paths.failed)]).toEqual([1, 1]);
});

test('the newest run stands at the right end', () => {
  const { failed } = stripPaths([{ kind: 'failed', height: 1 }]);
  expect(failed).toBe(`M${(stripSize.slots - 1) * stripSize.slot} 0h4v20h-4z`);
});

test('of more runs than there are slots the newest are shown', () => {
  const bars = Array.from(
    { length: 40 },
    (_, index) => ({ kind: index < 10 ? 'failed' : 'finish', height: 1 }) as const,
  );
  const paths = stripPaths(bars);
  expect([paths.failed, paths.empty, marks(paths.finish)]).toEqual(['', '', stripSize.slots]);
});

test('a run that needed a retry has a notch, one that failed a hatch', () => {
  const paths = stripPaths([
    { kind: 'retried', height: 1 },
    { kind: 'failed', height: 1 },
  ]);
  expect([marks(paths.notch), marks(paths.hatch)]).toEqual([1, 4]);
});
