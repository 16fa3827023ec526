/** A scheduler or consumer that was heard of in the last 15 seconds. */
export interface Worker {
  id: string;
  kind: 'scheduler' | 'consumer';
  startedAt: Date;
  /** When it was last heard of. */
  heartbeatAt: Date;
  /** Attempts that it is making. */
  inFlight: number;
  version: string;
}

/** What waits in Redis, and who works there. */
export interface QueueState {
  length: number;
  invalid: number;
  workers: readonly Worker[];
}

/** How far the work is behind, as Postgres sees it. */
export interface Backlog {
  /** How late the most overdue task is, in seconds; 0 when none is. */
  schedulerLagSeconds: number;
  /** How long the oldest queued run has waited, in seconds; null when none is queued. */
  oldestQueuedSeconds: number | null;
}

/** The platform at a glance. What cannot be known, because a server is away, is null. */
export interface SystemStatus {
  databaseOk: boolean;
  redisOk: boolean;
  queueLength: number | null;
  invalidEntries: number | null;
  oldestQueuedSeconds: number | null;
  schedulerLagSeconds: number | null;
  schedulers: readonly Worker[] | null;
  consumers: readonly Worker[] | null;
}

export function systemStatusOf(backlog: Backlog | null, queue: QueueState | null): SystemStatus {
  const workersOf = (kind: Worker['kind']) => queue?.workers.filter((worker) => worker.kind === kind) ?? null;
  return {
    databaseOk: backlog !== null,
    redisOk: queue !== null,
    queueLength: queue?.length ?? null,
    invalidEntries: queue?.invalid ?? null,
    oldestQueuedSeconds: backlog?.oldestQueuedSeconds ?? null,
    schedulerLagSeconds: backlog?.schedulerLagSeconds ?? null,
    schedulers: workersOf('scheduler'),
    consumers: workersOf('consumer'),
  };
}
