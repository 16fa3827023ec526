import type { Backoff } from './backoff.js';

export type TaskStatus = 'ready' | 'running' | 'failed';
export type MisfirePolicy = 'run_once' | 'skip';
export type OverlapPolicy = 'skip' | 'queue';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** What the user creates: a webhook that is called on a schedule. One row of `tasks`. */
export interface Task {
  id: string;
  /** Unique, chosen by a person or a script; null for tasks that need none. */
  key: string | null;
  name: string;
  /** What it is for, in words; null when nobody said. */
  description: string | null;
  schedule: string;
  timeZone: string;
  webhookUrl: string;
  /** Sent with every POST, by name: see request-headers.ts. */
  headers: Readonly<Record<string, string>>;
  payload: JsonValue;
  /** Retries after the first attempt, 0–100; attempts = maxRetry + 1. */
  maxRetry: number;
  retryBackoff: Backoff;
  status: TaskStatus;
  /** Milliseconds for one whole exchange, 100–600,000. */
  timeoutMs: number;
  misfirePolicy: MisfirePolicy;
  misfireGraceSeconds: number;
  overlapPolicy: OverlapPolicy;
  /** Pause after this many failed runs in a row; null: never. */
  pauseAfterFailures: number | null;
  tags: readonly string[];
  pausedAt: Date | null;
  pauseReason: string | null;
  nextRunAt: Date | null;
  /** Only occurrences after this instant count. */
  scheduleSince: Date;
  /** Why no next occurrence can be computed, in words. */
  scheduleError: string | null;
  /** Counts edits of the definition, from 1. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
}
