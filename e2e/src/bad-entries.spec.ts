import { randomBytes, randomUUID } from 'node:crypto';
import { insertTask, runsOf } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { beforeAll, expect, test } from 'vitest';
import { usePlatform } from './harness/platform.js';
import type { RealProcess } from './harness/real-process.js';

const FLOOD = 1200;

const platform = usePlatform();
const receiver = useReceiver();
let consumer: RealProcess;
beforeAll(async () => {
  consumer = await platform().start('consumer');
});

const uuid = randomUUID();
const malformed: [what: string, entry: string | Buffer][] = [
  ['a word', 'garbage'],
  ['nothing', ''],
  ['a negative retry', `${uuid}:-1`],
  ['a retry in exponents', `${uuid}:1e3`],
  ['a retry beyond any number of retries', `${uuid}:99999999999`],
  ['a retry with a leading zero', `${uuid}:01`],
  ['no retry', uuid],
  ['a space behind', `${uuid}:0 `],
  ['a line break behind', `${uuid}:0\n`],
  ['two entries', `${uuid}:0,${uuid}:0`],
  ['SQL', `'; drop table tasks;--:0`],
  ['1 MB', 'x'.repeat(1_000_000)],
  ['binary', Buffer.concat([Buffer.from([0xff, 0x00, 0xfe]), randomBytes(64)])],
  ['NUL characters', '\0\0:0'],
];

test.each(malformed)('%s is dropped, counted, kept aside, and the next good entry runs', async (_, entry) => {
  await expectDropped(entry, 'malformed');
});

test('an entry of an unknown task is dropped, counted, kept aside, and the next good entry runs', async () => {
  await expectDropped(`${uuid}:0`, 'unknown_task');
});

test('a flood of bad entries leaves the last thousand of them, and the consumer well', async () => {
  const { redis } = platform();
  const pipeline = redis.pipeline();
  for (let index = 0; index < FLOOD; index += 1) pipeline.lpush('task_list', `bad ${index}`);
  await pipeline.exec();
  await expectNextToRun();
  await until(
    () => redis.lindex('task_list:invalid', 0),
    (newest) => newest === `bad ${FLOOD - 1}`,
  );
  expect(await redis.llen('task_list:invalid')).toBe(1000);
  expect(await consumer.health()).toBe(200);
}, 40_000);

async function expectDropped(entry: string | Buffer, cause: string): Promise<void> {
  const counted = () => consumer.metric(`consumer_entries_dropped_total{cause="${cause}"}`);
  const before = await counted();
  await push(entry);
  await expectNextToRun();
  await until(
    () => platform().redis.lindex('task_list:invalid', 0),
    (kept) => kept === entry.toString().slice(0, 128),
  );
  expect(await counted()).toBe(before + 1);
}

async function push(entry: string | Buffer): Promise<void> {
  await platform().redis.lpush('task_list', entry);
}

async function expectNextToRun(): Promise<void> {
  const { db } = platform();
  const taskId = await insertTask(db, { webhookUrl: receiver.url });
  await push(`${taskId}:0`);
  await until(
    () => runsOf(db, taskId),
    ([run]) => run?.state === 'finish',
    20_000,
  );
}
