import { cpus, totalmem } from 'node:os';
import type { Ground } from './faults/fault.js';

/** What the figures were measured on. */
export function describeMachine({ postgres, redis }: Pick<Ground, 'postgres' | 'redis'>): string {
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${processor}, ${memory}, Node ${process.versions.node}, ${postgres.title}, ${redis.title}`;
}
