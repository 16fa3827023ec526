import { insertQueuedRun, insertTask, runsOf } from '@task-scheduler/engine/testing/builders';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { describe, expect, test } from 'vitest';
import { portsOf } from '../testing/ports.js';
import { pauseMs, promoteWaitingRuns } from './promote-waiting-runs.js';

const stack = useTestStack();
const ports = () => portsOf(stack());
const entries = () => stack().redis.lrange('task_list', 0, -1);

describe('a retry that waits', () => {
  const waitFor = (seconds: number) =>
    stack().db.query(
      `update task_runs set state = 'waiting', retry = 1, available_at = now() + make_interval(secs => $1)`,
      [seconds],
    );

  test('is queued and pushed when its delay is over', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId);
    await waitFor(0);
    expect(await promoteWaitingRuns(ports())).toBe(Infinity);
    expect(await runsOf(stack().db, taskId)).toMatchObject([{ state: 'queued', retry: 1, pushes: 2 }]);
    expect(await entries()).toEqual([`${taskId}:1`]);
  });

  test('is left alone before, and the mend is told when to come again', async () => {
    const taskId = await insertTask(stack().db);
    await insertQueuedRun(stack().db, taskId);
    await waitFor(0.5);
    const ms = await promoteWaitingRuns(ports());
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThanOrEqual(500);
    expect(await entries()).toEqual([]);
  });
});

describe('a retry that is due and locked', () => {
  test('is left to the next look, which is not at once', async () => {
    const { db } = stack();
    await insertQueuedRun(db, await insertTask(db));
    await db.query(`update task_runs set state = 'waiting', available_at = now() - interval '1 second'`);
    const ms = await db.transaction(async (tx) => {
      await tx.query('select from task_runs for no key update');
      return promoteWaitingRuns(ports());
    });
    expect(ms).toBe(50);
    expect(await entries()).toEqual([]);
    await promoteWaitingRuns(ports());
    expect(await entries()).toHaveLength(1);
  });
});

test.each([
  ['is not due yet', { promoted: 0, dueInMs: 19.2, pause: 20 }],
  ['is due and was left, while others were promoted', { promoted: 3, dueInMs: -5, pause: 0 }],
  ['is due and was left, and no other was promoted: it is locked', { promoted: 0, dueInMs: -5, pause: 50 }],
  ['is none', { promoted: 0, dueInMs: null, pause: Infinity }],
])('the pause when the next retry %s', (_, { promoted, dueInMs, pause }) => {
  expect(pauseMs(promoted, dueInMs)).toBe(pause);
});
