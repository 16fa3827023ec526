import { expect, test } from 'vitest';
import { byHour, byMinute, type ComingRun } from './by-minute';

const run = (time: string, name: string): ComingRun => ({
  scheduledFor: `2026-03-27T${time}:00.000Z`,
  localTime: '',
  task: { id: name, name, timeZone: 'UTC', scheduleDescription: '' },
});

test('tasks that fire in the same minute are told together, minutes by the hour', () => {
  const minutes = byMinute([run('09:00', 'a'), run('09:00', 'b'), run('09:30', 'a'), run('10:00', 'a')]);
  expect(minutes.map(({ at, runs }) => [at.slice(11, 16), runs.map(({ task }) => task.name).join('')])).toEqual([
    ['09:00', 'ab'],
    ['09:30', 'a'],
    ['10:00', 'a'],
  ]);
  expect(byHour(minutes).map(({ at, count }) => [at, count])).toEqual([
    ['2026-03-27T09:00:00.000Z', 3],
    ['2026-03-27T10:00:00.000Z', 1],
  ]);
});

test('nothing to come is no hour', () => {
  expect(byHour(byMinute([]))).toEqual([]);
});
