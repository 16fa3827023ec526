import type { Reply } from '../../core/reply.js';
import type { FailureKind } from '../../core/task-log.js';

/** How the log of a claim is closed. */
export interface ClosedLog extends Pick<Reply, 'message' | 'messageTruncated' | 'responseHeaders' | 'timing'> {
  status: 'finish' | 'failed';
  /** Null when nobody measured it: the consumer was lost. */
  executionTimeMs: number | null;
  responseStatus: number | null;
  failureKind: FailureKind | null;
  /** Why the attempt does not count as a real one; null for a real one. */
  release: 'lost' | 'shutdown' | 'lost_final' | null;
}
