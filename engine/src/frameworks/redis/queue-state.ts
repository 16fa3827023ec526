import type { Redis } from 'ioredis';
import { INVALID_LIST, TASK_LIST } from './task-list.js';
import { ALIVE_SECONDS, WORKER_KEYS, type WorkerReport } from './worker-report.js';

/** What Redis knows of the platform at work. */
export interface QueueState {
  /** Entries in `task_list`. */
  length: number;
  /** Entries kept in `task_list:invalid`. */
  invalid: number;
  /** Whoever was heard of in the last 15 seconds. */
  workers: LiveWorker[];
}

export interface LiveWorker {
  id: string;
  kind: WorkerReport['kind'];
  startedAt: Date;
  /** When it was last heard of. */
  heartbeatAt: Date;
  inFlight: number;
  version: string;
}

export async function readQueueState(redis: Redis): Promise<QueueState> {
  const [length, invalid, workers] = await Promise.all([
    redis.llen(TASK_LIST),
    redis.llen(INVALID_LIST),
    readWorkers(redis),
  ]);
  return { length, invalid, workers };
}

async function readWorkers(redis: Redis): Promise<LiveWorker[]> {
  const keys = await findKeys(redis, `${WORKER_KEYS}*`);
  const reports = await Promise.all(keys.map((key) => readWorker(redis, key)));
  return reports.flatMap((report) => report ?? []).toSorted((a, b) => a.startedAt.getTime() - b.startedAt.getTime());
}

/** SCAN, not KEYS: Redis goes on serving others meanwhile. It may name a key twice. */
async function findKeys(redis: Redis, pattern: string): Promise<string[]> {
  const found = new Set<string>();
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', pattern, 'COUNT', 1000);
    for (const key of keys) found.add(key);
    cursor = next;
  } while (cursor !== '0');
  return [...found];
}

/** Null when it is gone meanwhile, or no worker wrote it. */
async function readWorker(redis: Redis, key: string): Promise<LiveWorker | null> {
  const [text, leftMs] = await Promise.all([redis.get(key), redis.pttl(key)]);
  const report = text === null ? null : readReport(text);
  if (report === null || leftMs < 0) return null;
  const { since, ...told } = report;
  const heartbeatAt = new Date(Date.now() + leftMs - ALIVE_SECONDS * 1000);
  return { id: key.slice(WORKER_KEYS.length), ...told, startedAt: new Date(since), heartbeatAt };
}

function readReport(text: string): WorkerReport | null {
  const told = new Map<string, unknown>(Object.entries(parsed(text) ?? {}));
  const [kind, since, version, inFlight] = ['kind', 'since', 'version', 'inFlight'].map((name) => told.get(name));
  if (kind !== 'scheduler' && kind !== 'consumer') return null;
  if (typeof since !== 'string' || Number.isNaN(Date.parse(since))) return null;
  if (typeof version !== 'string' || typeof inFlight !== 'number') return null;
  return { kind, since, version, inFlight };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
