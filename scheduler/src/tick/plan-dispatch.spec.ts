import { expect, test } from 'vitest';
import { type Activity, type DueTask, planDispatch } from './plan-dispatch.js';

const at = (time: string) => new Date(`2026-03-01T${time}Z`);
const due = (traits: Partial<DueTask> = {}): DueTask => ({
  id: 't1',
  schedule: '* * * * *',
  timeZone: 'UTC',
  misfirePolicy: 'run_once',
  misfireGraceSeconds: 3600,
  overlapPolicy: 'skip',
  nextRunAt: at('10:00:00'),
  ...traits,
});
const atRest: Activity = { hasActiveRun: false, hasWaitingRun: false };
const plan = (task: DueTask, now: Date, activity = atRest) =>
  planDispatch(task, activity, { now, thresholdMs: 60_000 });
const aRun = { taskId: 't1', trigger: 'schedule', state: 'queued', reason: null, missedUntil: null, occurrences: null };
const aMissed = { taskId: 't1', trigger: 'schedule', state: 'missed', reason: 'no scheduler was up when it was due' };

test('a due occurrence is queued and the next one follows', () => {
  expect(plan(due(), at('10:00:00.004'))).toEqual({
    taskId: 't1',
    runs: [{ ...aRun, scheduledFor: at('10:00:00') }],
    nextRunAt: at('10:01:00'),
    scheduleError: null,
  });
});

test('found up to 60 s late it simply runs, and the one that fell due meanwhile is next', () => {
  expect(plan(due(), at('10:01:00'))).toMatchObject({
    runs: [{ ...aRun, scheduledFor: at('10:00:00') }],
    nextRunAt: at('10:01:00'),
  });
});

test.each([
  ['skip', false, { state: 'skipped', reason: 'the previous run was still active' }],
  ['queue', false, { state: 'waiting', reason: null }],
  ['queue', true, { state: 'skipped', reason: 'another occurrence was already waiting' }],
] as const)('while a run is active, overlap_policy %s (one waiting: %s)', (overlapPolicy, hasWaitingRun, expected) => {
  const runs = plan(due({ overlapPolicy }), at('10:00:00'), { hasActiveRun: true, hasWaitingRun }).runs;
  expect(runs).toMatchObject([expected]);
});

test('after an outage the newest occurrence runs, if it is at most 60 s old, and one row covers the others', () => {
  expect(plan(due(), at('10:07:30'))).toMatchObject({
    runs: [
      { ...aMissed, scheduledFor: at('10:00:00'), missedUntil: at('10:06:00'), occurrences: 7 },
      { ...aRun, scheduledFor: at('10:07:00') },
    ],
    nextRunAt: at('10:08:00'),
  });
});

test.each([
  ['run_once', '10:30:00', [{ state: 'queued', trigger: 'catch_up', scheduledFor: at('10:00:00') }]],
  ['run_once', '11:00:00', [{ state: 'queued', trigger: 'catch_up', scheduledFor: at('10:00:00') }]],
  ['run_once', '11:00:01', [{ ...aMissed, missedUntil: at('10:00:00'), occurrences: 1 }]],
  ['skip', '10:30:00', [{ ...aMissed, missedUntil: at('10:00:00'), occurrences: 1 }]],
] as const)('a daily occurrence with misfire_policy %s, found at %s', (misfirePolicy, now, runs) => {
  const dispatch = plan(due({ schedule: '0 10 * * *', misfirePolicy }), at(now));
  expect(dispatch.runs).toMatchObject(runs);
  expect(dispatch.runs).toHaveLength(1);
  expect(dispatch.nextRunAt).toEqual(new Date('2026-03-02T10:00:00Z'));
});

test('with misfire_policy skip an occurrence within 60 s still runs', () => {
  const { runs } = plan(due({ misfirePolicy: 'skip' }), at('10:05:30'));
  expect(runs).toMatchObject([
    { state: 'missed', occurrences: 5 },
    { state: 'queued', scheduledFor: at('10:05:00') },
  ]);
});

test('of several hourly occurrences the newest catches up', () => {
  const { runs } = plan(due({ schedule: '0 * * * *' }), at('13:30:00'));
  expect(runs).toMatchObject([
    { state: 'missed', scheduledFor: at('10:00:00'), missedUntil: at('12:00:00'), occurrences: 3 },
    { state: 'queued', trigger: 'catch_up', scheduledFor: at('13:00:00') },
  ]);
});

test('an outage of years is counted up to 100,000, and the newest occurrence is found all the same', () => {
  const task = due({ nextRunAt: new Date('2024-03-01T10:00:00Z') });
  const { runs, nextRunAt } = plan(task, at('10:07:30'));
  expect(runs).toMatchObject([
    { state: 'missed', missedUntil: at('10:06:00'), occurrences: 99_999 },
    { state: 'queued', scheduledFor: at('10:07:00') },
  ]);
  expect(nextRunAt).toEqual(at('10:08:00'));
});

test.each([
  ['every minute', 'UTC'],
  ['* * * * *', 'Nope/Zone'],
])('"%s" in %s still runs what was due, then says why nothing follows', (schedule, timeZone) => {
  const dispatch = plan(due({ schedule, timeZone }), at('10:00:00'));
  expect(dispatch).toMatchObject({ runs: [aRun], nextRunAt: null });
  expect(dispatch.scheduleError).toMatch(/^expected /);
});
