import type { FailureKind } from '../../core/task-log.js';

/** How the log of a claim is closed. */
export interface ClosedLog {
  status: 'finish' | 'failed';
  /** Null when nobody measured it: the consumer was lost. */
  executionTimeMs: number | null;
  message: string;
  messageTruncated: boolean;
  responseStatus: number | null;
  failureKind: FailureKind | null;
  /** Why the attempt does not count as a real one; null for a real one. */
  release: 'lost' | 'shutdown' | 'lost_final' | null;
}
