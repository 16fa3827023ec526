import { insertTask, logsOf, runsOf, statusOf } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usePlatform } from './harness/platform.js';
import { type CommandWatch, watchCommands } from './harness/watch-commands.js';

// The spec's protocol as Redis sees it, over real processes and two turns of the minute.

const TWO_MINUTES_MS = 130_000;

const platform = usePlatform();
const receiver = useReceiver();

describe('over two minutes', () => {
  let watch: CommandWatch;
  let bodiesBySql: string[];
  const tasks = { steady: '', failing: '', bySql: '', byHand: '' };

  beforeAll(async () => {
    const { db, redis, start } = platform();
    receiver.answerWith(({ path }, response) => response.writeHead(path === '/failing' ? 500 : 200).end('so be it'));
    watch = await watchCommands(redis);
    await Promise.all([start('scheduler'), start('consumer')]);
    const url = receiver.url.replace('/hook', '');
    tasks.steady = await insertTask(db, { schedule: '* * * * *', webhookUrl: `${url}/steady` });
    tasks.failing = await insertTask(db, { schedule: '* * * * *', webhookUrl: `${url}/failing`, maxRetry: 2 });
    tasks.byHand = await insertTask(db, { schedule: '0 0 1 1 *', webhookUrl: `${url}/by-hand` });
    const [row] = await db.query<{ id: string }>(
      `insert into tasks (name, schedule, webhook_url, payload, max_retry)
       values ('From a script', '* * * * *', $1, '{"from": "psql"}', 1) returning id`,
      [`${url}/by-sql`],
    );
    tasks.bySql = row?.id ?? '';
    await redis.lpush('task_list', `${tasks.byHand}:0`);
    await until(
      () => logsOf(db, tasks.failing),
      (logs) => logs.length === 6 && logs.every(({ status }) => status === 'failed'),
      TWO_MINUTES_MS,
    );
    await until(
      () => logsOf(db, tasks.steady),
      (logs) => logs.length === 2 && logs.every(({ status }) => status === 'finish'),
    );
    bodiesBySql = receiver.received.filter(({ path }) => path === '/by-sql').map(({ body }) => body);
  }, TWO_MINUTES_MS + 30_000);
  afterAll(() => watch[Symbol.asyncDispose]());

  test('a task of every minute is pushed once a minute, though its run ends in milliseconds', async () => {
    const pushes = watch.pushesOf(tasks.steady);
    expect(pushes.map(({ args }) => args)).toEqual(Array(2).fill(['task_list', `${tasks.steady}:0`]));
    const minutes = pushes.map(({ at }) => Math.floor(at / 60));
    expect(minutes[1]).toBe((minutes[0] ?? NaN) + 1);
    for (const { executionTime } of await logsOf(platform().db, tasks.steady)) expect(executionTime).toBeLessThan(1000);
  });

  test('max_retry 2 on a failing webhook is :0 :1 :2, then failed, and :0 again the next minute', async () => {
    const { db } = platform();
    const entries = watch.pushesOf(tasks.failing).map(({ args }) => args.slice(1).join(' '));
    expect(entries).toEqual([0, 1, 2, 0, 1, 2].map((retry) => `${tasks.failing}:${retry}`));
    expect(await logsOf(db, tasks.failing)).toMatchObject(
      [0, 1, 2, 0, 1, 2].map((retryCount) => ({ status: 'failed', retryCount, message: 'so be it' })),
    );
    expect(await statusOf(db, tasks.failing)).toBe('failed');
    expect((await runsOf(db, tasks.failing)).map(({ state }) => state)).toEqual(['failed', 'failed']);
  });

  test("a row that a script inserts with only the spec's columns fires", async () => {
    expect(await logsOf(platform().db, tasks.bySql)).toMatchObject(Array(2).fill({ status: 'finish', retryCount: 0 }));
    expect(bodiesBySql).toEqual(Array(2).fill('{"from": "psql"}'));
  });

  test('an entry that is pushed by hand runs', async () => {
    expect(await runsOf(platform().db, tasks.byHand)).toMatchObject([{ trigger: 'external', state: 'finish' }]);
    expect(await logsOf(platform().db, tasks.byHand)).toMatchObject([{ status: 'finish', retryCount: 0 }]);
  });

  test('nothing but LPUSH and BRPOP moves the list', () => {
    const moving = watch.commands.filter(
      ({ name, args }) => /PUSH|POP|MOVE|LREM|LTRIM|LSET/.test(name) && args.includes('task_list'),
    );
    expect(new Set(moving.map(({ name }) => name))).toEqual(new Set(['LPUSH', 'BRPOP']));
    for (const { name, args } of moving) expect([name, args.length]).toEqual([name, 2]);
  });
});
