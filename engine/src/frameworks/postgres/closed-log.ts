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

export const logValues = (log: ClosedLog) => [
  log.status,
  log.executionTimeMs,
  log.message,
  log.messageTruncated,
  log.responseStatus,
  log.failureKind,
  log.release,
];

/** $4–$10 as in `logValues`. Needs a CTE `settled (id, fence)`: the claim whose log is closed. */
export const CLOSE_LOG = `
closed as (
  update task_logs l
  set status = $4::task_log_status,
      execution_time = $5,
      message = $6,
      message_truncated = $7,
      response_status = $8,
      failure_kind = $9,
      release = $10,
      finished_at = now()
  from settled
  where l.run_id = settled.id
    and l.fence = settled.fence
)`;
