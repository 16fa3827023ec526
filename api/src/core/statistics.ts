import type { FailureKind } from './entities/index.js';
import type { Window } from './occurrence.js';

/** Attempts that began in a window, of some tasks or (null) of all. */
export interface StatsQuery extends Window {
  taskIds: readonly string[] | null;
}

export interface TaskCounts {
  total: number;
  ready: number;
  running: number;
  failed: number;
  paused: number;
}

export interface AttemptCounts {
  total: number;
  finish: number;
  failed: number;
  running: number;
  p50ExecutionTime: number | null;
  p95ExecutionTime: number | null;
  p99ExecutionTime: number | null;
}

export type BucketSize = 'MINUTE' | 'HOUR' | 'DAY';

export const BUCKET_MS = { MINUTE: 60_000, HOUR: 3_600_000, DAY: 86_400_000 } as const satisfies Record<
  BucketSize,
  number
>;

export interface StatsBucket {
  start: Date;
  finish: number;
  failed: number;
  p95ExecutionTime: number | null;
}

export interface TaskFailureCount {
  taskId: string;
  failed: number;
}

export interface FailureKindCount {
  kind: FailureKind;
  count: number;
}
