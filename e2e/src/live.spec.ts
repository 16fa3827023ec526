import { insertTask, makeDue } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { type Client, createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { usePlatform } from './harness/platform.js';

// What the processes tell each other of what they committed, as a client of the API hears it.

const platform = usePlatform();
const receiver = useReceiver();
let client: Client;

beforeAll(async () => {
  const { start } = platform();
  const [api] = await Promise.all([start('api'), start('scheduler', { SCHEDULER_POLL_MS: '100' }), start('consumer')]);
  client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
}, 120_000);
afterAll(() => client.dispose());

/** What is told from now on, one text a message. */
function follow(query: string, variables: Record<string, unknown> = {}): string[] {
  const told: string[] = [];
  const sink = {
    next: (message: unknown) => told.push(JSON.stringify(message)),
    error: (error: unknown) => told.push(JSON.stringify(error)),
    complete: () => undefined,
  };
  client.subscribe({ query, variables }, sink);
  return told;
}

const hears = (told: readonly string[], part: string) =>
  until(
    () => told,
    (texts) => texts.some((text) => text.includes(part)),
    20_000,
  );

test('a task is followed from its dispatch to its end, and each attempt from its POST to its reply', async () => {
  const { db } = platform();
  const finish: (() => void)[] = [];
  receiver.answerWith((_, response) => {
    if (receiver.received.length === 1) response.writeHead(500).end('no');
    else finish.push(() => response.end('ok'));
  });
  const id = await insertTask(db, { webhookUrl: receiver.url, maxRetry: 1 });
  const tasks = follow('subscription ($id: ID!) { taskChanged(ids: [$id]) { status lastLog { status } } }', { id });
  const logs = follow('subscription ($id: ID!) { taskLogChanged(taskId: $id) { status retryCount } }', { id });
  const status = follow('subscription { systemStatusChanged { databaseOk redisOk consumers { version } } }');
  // The first value of the last one: the API has taken up those before it.
  await hears(status, '"databaseOk":true,"redisOk":true,"consumers":[{');
  await makeDue(db, id, new Date(Math.floor(Date.now() / 60_000) * 60_000));

  await hears(logs, '{"status":"FAILED","retryCount":0}');
  await hears(logs, '{"status":"RUNNING","retryCount":1}');
  await hears(tasks, '{"status":"RUNNING","lastLog":{"status":"RUNNING"}}');
  finish[0]?.();
  await hears(logs, '{"status":"FINISH","retryCount":1}');
  await hears(tasks, '{"status":"READY","lastLog":{"status":"FINISH"}}');
  expect(tasks.at(-1)).toContain('"READY"');
});
