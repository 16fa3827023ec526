import { describe, expect, test } from 'vitest';
import type { StripRunFragment } from '@/gql/list';
import { barOf, runDurationMs } from './bar';

const run = (traits: Partial<StripRunFragment>): StripRunFragment => ({
  scheduledFor: '2026-03-27T08:00:00.000Z',
  state: 'FINISH',
  startedAt: '2026-03-27T08:00:00.000Z',
  finishedAt: '2026-03-27T08:00:00.200Z',
  attemptCount: 1,
  ...traits,
});

describe('the bar of a run', () => {
  test.each([
    ['that finished at once', { state: 'FINISH' }, 'finish'],
    ['that finished after a retry', { state: 'FINISH', attemptCount: 2 }, 'retried'],
    ['that failed', { state: 'FAILED', attemptCount: 4 }, 'failed'],
    ['that is queued', { state: 'QUEUED' }, 'active'],
    ['that waits for its retry', { state: 'WAITING', attemptCount: 1 }, 'active'],
    ['that was skipped', { state: 'SKIPPED' }, 'skipped'],
    ['that was missed', { state: 'MISSED' }, 'skipped'],
  ] as const)('%s', (_, traits, kind) => {
    expect(barOf(run(traits)).kind).toBe(kind);
  });

  test.each([
    ['2026-03-27T08:00:00.001Z', 0.3],
    ['2026-03-27T08:01:00.000Z', 1],
    ['2026-03-27T09:00:00.000Z', 1],
  ])('stays within the strip, however long the run took (%s)', (finishedAt, height) => {
    expect(barOf(run({ finishedAt })).height).toBeCloseTo(height);
  });
});

test('a run has no duration before its end', () => {
  expect(runDurationMs(run({ finishedAt: null }))).toBeNull();
  expect(runDurationMs(run({}))).toBe(200);
});
