import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { insertTask, logsOf } from '@task-scheduler/engine/testing/builders';
import { useReceiver } from '@task-scheduler/engine/testing/receiver';
import { until } from '@task-scheduler/engine/testing/until';
import { inRepository } from '@task-scheduler/local/repository';
import { beforeAll, expect, test } from 'vitest';
import { usePlatform } from './harness/platform.js';

// What examples/ shows to strangers, run as README.md there says.

const platform = usePlatform();
const receiver = useReceiver();
let api: string;

beforeAll(async () => {
  const [{ url }] = await Promise.all([platform().start('api'), platform().start('consumer')]);
  api = url;
});

const run = async (command: string, ...args: string[]) => (await promisify(execFile)(command, args)).stdout;
const example = (name: string) => inRepository('examples', ...name.split('/'));
const node = (name: string, ...args: string[]) => run(process.execPath, example(name), api, ...args);
const isEnded = (logs: { status: string }[]) => logs.length > 0 && logs.every(({ status }) => status !== 'running');

test('curl.sh puts a task, edits it, fires it, and can be run again', async () => {
  for (const maxRetry of [1, 1]) {
    const said = await run('bash', example('curl.sh'), api, receiver.url);
    expect(
      said
        .split('\n')
        .slice(0, 2)
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([{ key: 'examples/curl' }, { maxRetry }]);
    const [task] = await platform().db.query<{ id: string }>(`select id from tasks where key = 'examples/curl'`);
    await until(() => logsOf(platform().db, task?.id ?? ''), isEnded);
  }
  expect(receiver.received.map(({ body }) => body)).toContain('{"hello": "world"}');
});

test('fetch.mjs waits for what the webhook answers', async () => {
  const said = await node('fetch.mjs', receiver.url);
  expect(said).toContain('From fetch.mjs: At 09:00');
  expect(said).toContain("message: 'ok'");
  expect(said).toMatch(/FINISH\n$/);
});

test('typed.ts lists what failed', async () => {
  receiver.answerWith((_, response) => response.writeHead(503).end('not now'));
  const id = await insertTask(platform().db, { name: 'Failing', webhookUrl: receiver.url, maxRetry: 0 });
  await platform().redis.lpush('task_list', `${id}:0`);
  await until(() => logsOf(platform().db, id), isEnded);
  const said = await node('dist/typed.js');
  expect(said).toMatch(/Failing 503 not now\n1 runs failed since/);
});

test('paginate.mjs writes every attempt once', async () => {
  const lines = (await node('paginate.mjs')).trim().split('\n');
  const ids = lines.map((line) => /"id":"([^"]+)"/.exec(line)?.[1]);
  const rows = await platform().db.query<{ id: string }>('select id from task_logs order by created_at desc, id desc');
  expect(ids).toEqual(rows.map(({ id }) => id));
});

test('subscribe.mjs tells of attempts as they begin and end', async () => {
  const child = spawn(process.execPath, [example('subscribe.mjs'), api]);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  const text = () => Promise.resolve(said.join(''));
  await until(text, (words) => words.includes('listening to'));
  const id = await insertTask(platform().db, { name: 'Live', webhookUrl: receiver.url });
  await until(
    async () => {
      await platform().redis.lpush('task_list', `${id}:0`); // until the subscription stands, nothing is told
      return text();
    },
    (words) => words.includes('Live FINISH'),
  );
  child.kill();
});

test('tasks.py creates, lists, pauses, fires and deletes', async () => {
  const python = (...args: string[]) => run('python3', example('tasks.py'), '--api', api, ...args);
  const id = (await python('create', 'From Python', '0 9 * * 1-5', receiver.url, '--zone', 'Europe/Berlin')).trim();
  expect(await python('list')).toContain('From Python');
  expect(await python('pause', id)).toContain('"enabled": false');
  expect(await python('run', id)).toContain('"trigger": "manual"');
  await until(() => logsOf(platform().db, id), isEnded);
  await python('delete', id);
  expect(await python('list')).not.toContain('From Python');
  await expect(python('create', 'Wrong', 'never', receiver.url)).rejects.toThrow('expected schedule');
});
