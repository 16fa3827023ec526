import { insertTask, logsOf, runsOf } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { describe, expect, test } from 'vitest';
import { type CuttableLink, linkTo } from '@task-scheduler/engine/testing/cuttable-link';
import { usePlatform } from './harness/platform.js';
import type { ProcessName, RealProcess } from './harness/real-process.js';

// Longer than a heartbeat of 1 s, by which an idle consumer notices, and time for many tries: enough to hear something said twice.
const OUTAGE_MS = 3500;

const platform = usePlatform();
const receiver = useReceiver();

describe.each(['Postgres', 'Redis'] as const)('%s', (server) => {
  test('down at start: every process says so once, waits, and goes on by itself', async () => {
    await using link = await linkTo(urlOf(server));
    await link.cut();
    await using scheduler = await startBehind(link, 'scheduler');
    await using consumer = await startBehind(link, 'consumer');
    await using api = await startBehind(link, 'api');
    const taskId = await aTaskDueIn('0 seconds');
    await outage();
    for (const running of [scheduler, consumer, api]) expect(await running.health()).toBe(503);
    for (const running of [scheduler, consumer, api]) await expectSaidOnce(running, server);
    await link.mend();
    await expectToRun(taskId);
    await expectHealthy(scheduler, consumer, api);
  });

  test('lost later: every process says so once, and what fell due meanwhile runs when it is back', async () => {
    await using link = await linkTo(urlOf(server));
    await using scheduler = await startBehind(link, 'scheduler');
    await using consumer = await startBehind(link, 'consumer');
    await using api = await startBehind(link, 'api');
    await expectToRun(await aTaskDueIn('0 seconds'));
    const taskId = await aTaskDueIn('2 seconds');
    await link.cut();
    await outage();
    for (const running of [scheduler, consumer, api]) expect(await running.health()).toBe(503);
    for (const running of [scheduler, consumer, api]) await expectSaidOnce(running, server);
    expect(await logsOf(platform().db, taskId)).toEqual([]);
    await link.mend();
    await expectToRun(taskId);
    await expectHealthy(scheduler, consumer, api);
  });

  const startBehind = (link: CuttableLink, name: ProcessName) =>
    platform().startListening(name, {
      [server === 'Postgres' ? 'DATABASE_URL' : 'REDIS_URL']: link.url,
      LEASE_SECONDS: '3',
    });
});

function urlOf(server: 'Postgres' | 'Redis'): string {
  const { databaseUrl, redisUrl } = platform();
  return server === 'Postgres' ? databaseUrl : redisUrl;
}

async function aTaskDueIn(interval: string): Promise<string> {
  const { db } = platform();
  const taskId = await insertTask(db, { webhookUrl: receiver.url });
  await db.query('update tasks set next_run_at = now() + $2::interval where id = $1', [taskId, interval]);
  return taskId;
}

function outage(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, OUTAGE_MS));
}

/** One complaint a process, though it asks again and again. */
async function expectSaidOnce(running: RealProcess, server: string): Promise<void> {
  const complaints = await until(
    () => running.log.filter(({ level }) => level !== 'info').map(({ event }) => event),
    ({ length }) => length > 0, // its line may still be on the way through the pipe
  );
  expect(complaints).toEqual([`${server.toLowerCase()}.lost`]);
}

async function expectToRun(taskId: string): Promise<void> {
  await until(
    () => runsOf(platform().db, taskId),
    (runs) => runs.length === 1 && runs[0]?.state === 'finish',
    20_000,
  );
}

async function expectHealthy(...processes: RealProcess[]): Promise<void> {
  for (const { health } of processes) await until(health, (status) => status === 200);
}
