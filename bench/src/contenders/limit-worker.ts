import { createWebhookClient } from '@task-scheduler/engine/frameworks/webhook/call-webhook';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Agent } from 'undici';
import { serveParent } from '../ground/serve-parent.js';
import { workerSettings } from './deliver.js';
import { CLAIM, LOCK, SETTLE } from './limit-statements.js';

interface Claimed {
  id: string;
  fence: number;
  task_id: string;
  webhook_url: string;
  payload: string;
}

interface Ended {
  run: Claimed;
  message: string;
  executionTimeMs: number;
}

const MOST_POPS = 16;
const settings = workerSettings();
const redis = new Redis(settings.redisUrl, { maxRetriesPerRequest: null });
const agent = new Agent();
const webhooks = createWebhookClient();
const neverCutOff = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };
const [claims, settles] = await Promise.all([connect(), connect()]);
const claim = gathering(claimAll);
const settle = gathering(settleAll);
serveParent(() => null);

let free = settings.concurrency;
let wake: () => void = () => undefined;
for (;;) {
  while (free === 0) await new Promise<void>((resolve) => (wake = resolve));
  const count = Math.min(free, MOST_POPS);
  free -= count;
  const pops = Array.from({ length: count }, (_, place) => redis.brpop('task_list', place === 0 ? 10 : 0.01));
  for (const pop of pops) {
    const entry = (await pop)?.[1];
    if (entry === undefined) release();
    else claim(entry);
  }
}

function release(): void {
  free += 1;
  wake();
}

async function claimAll(entries: readonly string[]): Promise<void> {
  const tasks = entries.map((entry) => entry.slice(0, 36));
  const retries = entries.map((entry) => Number(entry.slice(37)));
  const { rows } = await claims.query<Claimed>({ name: 'claim', text: CLAIM, values: [tasks, retries, 'limit', 15] });
  for (const run of rows) void post(run);
}

async function post(run: Claimed): Promise<void> {
  const startedAt = performance.now();
  const identity = { 'webhook-id': run.id, 'x-task-id': run.task_id };
  const message = settings.client === 'ours' ? await boundedPost(run, identity) : await barePost(run, identity);
  settle({ run, message, executionTimeMs: Math.round(performance.now() - startedAt) });
}

async function barePost({ webhook_url, payload }: Claimed, identity: Record<string, string>): Promise<string> {
  const { origin, pathname } = new URL(webhook_url);
  const headers = { 'content-type': 'application/json', ...identity };
  const { body } = await agent.request({ origin, path: pathname, method: 'POST', headers, body: payload });
  return body.text();
}

async function boundedPost({ webhook_url, payload }: Claimed, identity: Record<string, string>): Promise<string> {
  const request = { webhookUrl: webhook_url, headers: null, payload, timeoutMs: 15_000, identity };
  const reply = await webhooks.call(request, neverCutOff);
  return reply === 'cutOff' ? reply : reply.message;
}

async function settleAll(attempts: readonly Ended[]): Promise<void> {
  await settles.query('begin');
  await settles.query({ name: 'lock', text: LOCK, values: [attempts.map(({ run }) => run.task_id)] });
  await settles.query({
    name: 'settle',
    text: SETTLE,
    values: [
      attempts.map(({ run }) => run.id),
      attempts.map(({ run }) => run.fence),
      attempts.map(({ executionTimeMs }) => executionTimeMs),
      attempts.map(({ message }) => message),
    ],
  });
  await settles.query('commit');
  for (let count = attempts.length; count > 0; count -= 1) release();
}

/** Hands over what has gathered while the last group was under way. */
function gathering<Each>(work: (group: readonly Each[]) => Promise<void>): (each: Each) => void {
  let waiting: Each[] = [];
  let isUnderWay = false;
  const run = async () => {
    for (isUnderWay = true; waiting.length > 0;) {
      const group = waiting;
      waiting = [];
      await work(group);
    }
    isUnderWay = false;
  };
  return (each) => {
    waiting.push(each);
    if (isUnderWay) return;
    isUnderWay = true;
    setImmediate(() => void run());
  };
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: settings.databaseUrl });
  await client.connect();
  await client.query('set random_page_cost = 1.1');
  return client;
}
