import { expect, test } from 'vitest';
import { type DueTask, planDispatch } from './plan-dispatch.js';

const due: DueTask = {
  id: 't1',
  schedule: '* * * * *',
  timeZone: 'UTC',
  overlapPolicy: 'skip',
  nextRunAt: new Date('2026-03-01T10:00:00Z'),
  hasActiveRun: false,
};
const at = (time: string) => new Date(`2026-03-01T${time}Z`);

test('a due occurrence is queued and the next one follows', () => {
  expect(planDispatch(due, at('10:00:00.004'))).toEqual({
    taskId: 't1',
    scheduledFor: at('10:00:00'),
    state: 'queued',
    reason: null,
    nextRunAt: at('10:01:00'),
    scheduleError: null,
  });
});

test('while a run is active the occurrence is skipped, with its reason', () => {
  expect(planDispatch({ ...due, hasActiveRun: true }, at('10:00:00'))).toMatchObject({
    state: 'skipped',
    reason: 'the previous run was still active',
    nextRunAt: at('10:01:00'),
  });
});

test('found late, the next occurrence lies after now', () => {
  expect(planDispatch(due, at('10:07:30')).nextRunAt).toEqual(at('10:08:00'));
});

test('a clock that was set back never gives an occurrence twice', () => {
  expect(planDispatch(due, at('09:30:00')).nextRunAt).toEqual(at('10:01:00'));
});

test.each([
  ['30 2 30 2 *', 'UTC'],
  ['every minute', 'UTC'],
  ['* * * * *', 'Nope/Zone'],
])('"%s" in %s still runs what was due, then says why nothing follows', (schedule, timeZone) => {
  const dispatch = planDispatch({ ...due, schedule, timeZone }, at('10:00:00'));
  expect(dispatch).toMatchObject({ state: 'queued', nextRunAt: null });
  expect(dispatch.scheduleError).toMatch(/^expected /);
});
