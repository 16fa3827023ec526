import type { Ground } from '../ground/ground.js';

/** Under what conditions a worker works. */
export interface Conditions {
  webhookUrl: string;
  concurrency: number;
}

/** A worker process that is being measured. */
export interface Running {
  pid: number;
  stop(): Promise<void>;
}

/** Somebody who delivers webhooks: an attempt is its own bookkeeping, a POST, and a row that says how it went. */
export interface Contender {
  name: string;
  /** Once, before anything else. */
  prepare(ground: Ground): Promise<void>;
  /** Forgets all that was, and queues so many attempts while no worker is up. */
  enqueue(ground: Ground, count: number, webhookUrl: string): Promise<void>;
  start(ground: Ground, conditions: Conditions): Promise<Running>;
  /** Queues one attempt now, and answers what its POST says in `x-task-id`. */
  push(ground: Ground, webhookUrl: string): Promise<string>;
  /** How many attempts have ended, in a row that is committed. */
  ended(ground: Ground): Promise<number>;
}

export async function countOf({ db }: Ground, rows: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${rows}`);
  return row?.count ?? 0;
}
