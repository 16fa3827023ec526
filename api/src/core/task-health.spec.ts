import { expect, test } from 'vitest';
import type { TaskLogStatus } from './entities/index.js';
import { healthOf } from './task-health.js';

const healthAfter = (statuses: TaskLogStatus[], executionTimes: number[] = []) =>
  healthOf({ statuses, executionTimes, skipped: 1, missed: 2 });

test.each<[TaskLogStatus[], number | null, number]>([
  [[], null, 0],
  [['running'], null, 0],
  [['finish'], 1, 0],
  [['failed', 'failed'], 0, 2],
  [['running', 'failed', 'finish', 'failed'], 1 / 3, 1],
  [['finish', 'failed'], 0.5, 0],
])('of %j (newest first) the success rate is %d, with %i failures in a row', (statuses, successRate, failures) => {
  expect(healthAfter(statuses)).toMatchObject({ successRate, consecutiveFailures: failures, recent: statuses });
});

test.each([
  [[], null, null],
  [[7], 7, 7],
  [[30, 10, 20], 20, 30],
  [Array.from({ length: 100 }, (_, i) => i + 1), 51, 95],
])('of the times %j the average and p95 are %d and %d', (times, averageExecutionTime, p95ExecutionTime) => {
  expect(healthAfter([], times)).toMatchObject({ averageExecutionTime, p95ExecutionTime });
});
