import type { Redis } from 'ioredis';
import type { Logger } from '../logger.js';
import { type Loop, startLoop } from '../loop.js';
import { VERSION } from '../version.js';

/** What a worker says of itself, as JSON under `worker:<id>`. */
export interface WorkerReport {
  kind: 'scheduler' | 'consumer';
  /** When it started, as an RFC 3339 instant. */
  since: string;
  version: string;
  /** Attempts that it is making. */
  inFlight: number;
}

export interface Reporter {
  id: string;
  kind: WorkerReport['kind'];
  inFlight: () => number;
}

export const WORKER_KEYS = 'worker:';
export const ALIVE_SECONDS = 15;
const REPORT_MS = 5000;

/** `SET worker:<id> <report> EX 15`, every five seconds: a worker that is not heard of three times over is gone. */
export function startReporting(redis: Redis, { id, kind, inFlight }: Reporter, log: Logger): Loop {
  const since = new Date().toISOString();
  const step = async () => {
    const report: WorkerReport = { kind, since, version: VERSION, inFlight: inFlight() };
    await redis.set(`${WORKER_KEYS}${id}`, JSON.stringify(report), 'EX', ALIVE_SECONDS);
    return REPORT_MS;
  };
  return startLoop({ name: 'report', step, log });
}
