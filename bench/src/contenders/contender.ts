import type { Ground } from '../ground/ground.js';
import type { Running } from '../ground/start-service.js';

/** Under what conditions a worker works. */
export interface Conditions {
  webhookUrl: string;
  concurrency: number;
}

/** An attempt that was queued by itself. */
export interface Pushed {
  /** What its POST says in `x-task-id`. */
  key: string;
  /** When the command was given that shows it to workers. */
  pushedAt: number;
}

/** Somebody who delivers webhooks: an attempt is its own bookkeeping, a POST, and a row that says how it went. */
export interface Contender {
  name: string;
  /** Once, before anything else. */
  prepare(ground: Ground): Promise<void>;
  /** Forgets all that was, and queues so many attempts while no worker is up. */
  enqueue(ground: Ground, count: number, webhookUrl: string): Promise<void>;
  start(ground: Ground, conditions: Conditions): Promise<Running>;
  /** Queues one attempt now. */
  push(ground: Ground, webhookUrl: string): Promise<Pushed>;
  /** How many attempts have ended, in a row that is committed. */
  ended(ground: Ground): Promise<number>;
}

export async function countOf({ db }: Ground, rows: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${rows}`);
  return row?.count ?? 0;
}
