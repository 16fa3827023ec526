import { expect, test } from 'vitest';
import { silent, useTestStack } from '../../testing/stack.js';
import { until } from '../../testing/until.js';
import { readQueueState } from './queue-state.js';
import { startReporting } from './worker-report.js';

const stack = useTestStack();

test('the state of the queue tells its length, what was invalid, and who is alive', async () => {
  const { redis, list } = stack();
  await list.push([{ taskId: '7b1c2f0e-9a55-4c1e-8f61-0d6f5f6a1b2c', retry: 0 }]);
  await list.keepInvalid('garbage');
  const report = startReporting(redis, { id: 'host:1:a', kind: 'consumer', inFlight: () => 3 }, silent);
  const state = await until(
    () => readQueueState(redis),
    ({ workers }) => workers.length > 0,
  );
  await report.stop();
  expect(state).toMatchObject({
    length: 1,
    invalid: 1,
    workers: [{ id: 'host:1:a', kind: 'consumer', inFlight: 3, version: expect.any(String) }],
  });
  const [worker] = state.workers;
  expect(Date.now() - (worker?.heartbeatAt.getTime() ?? 0)).toBeLessThan(2000);
});

test('a worker that stops is at once no longer among them', async () => {
  const { redis } = stack();
  const report = startReporting(redis, { id: 'host:1:a', kind: 'consumer', inFlight: () => 0 }, silent);
  await until(
    () => readQueueState(redis),
    ({ workers }) => workers.length > 0,
  );
  await report.stop();
  expect((await readQueueState(redis)).workers).toEqual([]);
});

test.each(['', 'null', '[]', '{"kind":"spy"}', '{"kind":"consumer","since":"yesterday","version":"1","inFlight":0}'])(
  'a key that no worker wrote is left out: %s',
  async (text) => {
    const { redis } = stack();
    await redis.set('worker:x', text, 'EX', 15);
    expect((await readQueueState(redis)).workers).toEqual([]);
  },
);
