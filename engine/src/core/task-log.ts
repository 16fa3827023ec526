import type { Timing } from './timing.js';

export type TaskLogStatus = 'running' | 'finish' | 'failed';
export type FailureKind =
  'http_status' | 'timeout' | 'dns' | 'connect' | 'tls' | 'redirect' | 'blocked' | 'consumer_lost' | 'other';

/** One attempt: one HTTP POST. One row of `task_logs`. */
export interface TaskLog extends Timing {
  /** UUIDv7. */
  id: string;
  taskId: string;
  runId: string;
  status: TaskLogStatus;
  retryCount: number;
  /** Whole milliseconds from start to the end of the reply; null while running. */
  executionTime: number | null;
  /** The reply's body as text, its first 64 KiB, or the error in words. */
  message: string | null;
  messageTruncated: boolean;
  responseStatus: number | null;
  failureKind: FailureKind | null;
  /** By name in lower case; null when there was no reply. */
  responseHeaders: Readonly<Record<string, string>> | null;
  /** The version of the task that was sent: see task-request.ts. */
  taskVersion: number;
  fence: number;
  scheduledFor: Date | null;
  createdAt: Date;
  finishedAt: Date | null;
}
