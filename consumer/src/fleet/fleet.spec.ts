import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { insertQueuedRun, insertTask } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { useTestStack } from '@task-scheduler/engine/testing/stack';
import { until } from '@task-scheduler/engine/testing/until';
import { afterEach, expect, test } from 'vitest';
import { mergeMetrics } from './merge-metrics.js';

const stack = useTestStack();
const receiver = useReceiver();
interface LogLine {
  event: string;
  port?: number;
}

const kills: (() => void)[] = [];
afterEach(() => kills.splice(0).forEach((kill) => kill()));

/** `CONSUMER_PROCESSES=2`, as it is shipped. */
async function startFleet() {
  const { databaseUrl, redisUrl } = stack();
  const servers = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, DRAIN_SECONDS: '2', CONSUMER_BLOCK_SECONDS: '1' };
  const child = spawn(process.execPath, [new URL('../../dist/main.js', import.meta.url).pathname], {
    env: { ...process.env, ...servers, CONSUMER_PORT: '0', CONSUMER_PROCESSES: '2' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  kills.push(() => child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const events: LogLine[] = [];
  createInterface(child.stdout).on('line', (line) => {
    const event: LogLine = JSON.parse(line);
    events.push(event);
  });
  const started = await until(
    () => events.find(({ event }) => event === 'fleet.started'),
    (event) => event !== undefined,
    30_000,
  );
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${started?.port ?? 0}${path}`);
    return { status: response.status, body: await response.text() };
  };
  const workers = () => stack().redis.keys('worker:*');
  return { ask, ended, events, stop: () => child.kill('SIGTERM'), workers };
}

const pidOf = (workerKey: string | undefined) => Number(workerKey?.split(':').at(-2));

test('several processes share the entries, and one address answers for all of them', async () => {
  const fleet = await startFleet();
  for (let count = 0; count < 20; count += 1) {
    const taskId = await insertTask(stack().db, { webhookUrl: receiver.url });
    await insertQueuedRun(stack().db, taskId);
    await stack().list.push([{ taskId, retry: 0 }]);
  }
  await until(
    () => receiver.received.length,
    (count) => count === 20,
  );
  expect(await fleet.workers()).toHaveLength(2);
  expect(JSON.parse((await fleet.ask('/healthz')).body)).toEqual({ status: 'ok', process1: 'up', process2: 'up' });
  const { body } = await fleet.ask('/metrics');
  const finished = [...body.matchAll(/^consumer_attempts_total\{process="\d",outcome="finish"\} (\d+)$/gm)];
  expect(finished.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(20);
  expect(body.match(/^# TYPE consumer_attempts_total /gm)).toHaveLength(1);
  fleet.stop();
  expect(await fleet.ended).toBe(0);
  expect(fleet.events.filter(({ event }) => event === 'stop.ended')).toHaveLength(3);
});

test('a process that is lost is replaced, and the address says so meanwhile', async () => {
  const fleet = await startFleet();
  const [first] = await until(fleet.workers, (keys) => keys.length === 2);
  process.kill(pidOf(first), 'SIGKILL');
  await until(
    () => fleet.ask('/healthz'),
    ({ status, body }) => status === 503 && body.includes('is being replaced'),
  );
  await until(
    () => fleet.ask('/healthz'),
    ({ status }) => status === 200,
    20_000,
  );
  fleet.stop();
  expect(await fleet.ended).toBe(0);
});

test('metrics of several processes keep their labels and stand together', () => {
  const one = '# HELP a Of a.\n# TYPE a counter\na{b="c d"} 1\na 2\n\n# HELP e Of e.\n# TYPE e gauge\ne 3\n';
  const two = '# HELP a Of a.\n# TYPE a counter\na{b="c d"} 4\n';
  expect(mergeMetrics([one, two])).toBe(
    '# HELP a Of a.\n# TYPE a counter\na{process="1",b="c d"} 1\na{process="1"} 2\na{process="2",b="c d"} 4\n' +
      '\n# HELP e Of e.\n# TYPE e gauge\ne{process="1"} 3\n',
  );
});
