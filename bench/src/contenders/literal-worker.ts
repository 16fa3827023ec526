import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { Redis } from 'ioredis';
import pg from 'pg';
import { serveParent } from '../ground/serve-parent.js';
import { workerSettings } from './deliver.js';

interface SpecifiedTask {
  webhook_url: string;
  payload: unknown;
  max_retry: number;
}

const EMPTY_LIST_MS = 10_000;
const settings = workerSettings();
const redis = new Redis(settings.redisUrl);
const db = new pg.Client({ connectionString: settings.databaseUrl });
await db.connect();
serveParent(() => null);

for (;;) {
  if ((await redis.llen('task_list')) === 0) await sleep(EMPTY_LIST_MS);
  const [, entry = ''] = (await redis.brpop('task_list', 1)) ?? [];
  const [id = '', retry = ''] = entry.split(':');
  if (id !== '') await work(id, Number(retry));
}

async function work(id: string, retry: number): Promise<void> {
  const startTime = performance.now();
  const [log] = await rows<{ id: string }>('insert into literal.task_logs (task_id) values ($1) returning id', [id]);
  const [task] = await rows<SpecifiedTask>('select * from literal.tasks where id = $1', [id]);
  if (!log || !task) return;
  const reply = await axios.post(task.webhook_url, task.payload, {
    validateStatus: () => true,
    headers: { 'x-task-id': id },
  });
  const executionTime = Math.round(performance.now() - startTime);
  const isSuccess = reply.status < 300;
  await rows(
    'update literal.task_logs set execution_time = $2, status = $3, retry_count = $4, message = $5 where id = $1',
    [log.id, executionTime, isSuccess ? 'finish' : 'failed', retry, String(reply.data)],
  );
  if (isSuccess) await setStatus(id, 'ready');
  else if (retry < task.max_retry) await redis.lpush('task_list', `${id}:${retry + 1}`);
  else await setStatus(id, 'failed');
}

function setStatus(id: string, status: string): Promise<unknown> {
  return rows('update literal.tasks set status = $2, updated_at = now() where id = $1', [id, status]);
}

async function rows<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
  const result = await db.query<Row>(text, values);
  return result.rows;
}
