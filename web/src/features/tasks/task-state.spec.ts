import { describe, expect, test } from 'vitest';
import { taskState } from './task-state';

const open = { id: 'r', finishedAt: null };
const ended = { id: 'r', finishedAt: '2026-03-27T08:00:00.000Z' };

describe('taskState', () => {
  test.each([
    ['never run', { status: 'READY', enabled: true, lastLog: null }, 'Ready'],
    ['finished', { status: 'READY', enabled: true, lastLog: { status: 'FINISH', run: ended } }, 'Ready'],
    ['failed', { status: 'FAILED', enabled: true, lastLog: { status: 'FAILED', run: ended } }, 'Failed'],
    ['queued', { status: 'RUNNING', enabled: true, lastLog: null }, 'Running'],
    [
      'queued after a failed run',
      { status: 'RUNNING', enabled: true, lastLog: { status: 'FAILED', run: ended } },
      'Running',
    ],
    [
      'between two attempts',
      { status: 'RUNNING', enabled: true, lastLog: { status: 'FAILED', run: open } },
      'Retrying',
    ],
    ['being called', { status: 'RUNNING', enabled: true, lastLog: { status: 'RUNNING', run: open } }, 'Running'],
    ['paused', { status: 'READY', enabled: false, lastLog: null }, 'Paused'],
    [
      'paused after a failed run',
      { status: 'FAILED', enabled: false, lastLog: { status: 'FAILED', run: ended } },
      'Paused',
    ],
    ['paused while its last run ends', { status: 'RUNNING', enabled: false, lastLog: null }, 'Running'],
  ] as const)('a task that is %s', (_, task, label) => {
    expect(taskState(task).label).toBe(label);
  });
});
