import type { Redis } from 'ioredis';
import type { Logger } from '../logger.js';
import { startLoop } from '../loop.js';
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

export interface Reporting {
  stop(): Promise<void>;
}

export const WORKER_KEYS = 'worker:';
export const ALIVE_SECONDS = 15;
const REPORT_MS = 5000;

/**
 * `SET worker:<id> <report> EX 15`, every five seconds: a worker that is not heard of three times over is gone.
 * One that stops takes its leave with `DEL worker:<id>`; what a Redis that is away then keeps, expires.
 */
export function startReporting(redis: Redis, { id, kind, inFlight }: Reporter, log: Logger): Reporting {
  const since = new Date().toISOString();
  const key = `${WORKER_KEYS}${id}`;
  const step = async () => {
    const report: WorkerReport = { kind, since, version: VERSION, inFlight: inFlight() };
    await redis.set(key, JSON.stringify(report), 'EX', ALIVE_SECONDS);
    return REPORT_MS;
  };
  const reporting = startLoop({ name: 'report', step, log });
  return {
    async stop() {
      await reporting.stop();
      if (redis.status === 'ready') await redis.del(key).catch(() => undefined);
    },
  };
}
