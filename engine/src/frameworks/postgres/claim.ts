/** Which claim of which run a write is about. */
export interface Claim {
  runId: string;
  taskId: string;
  fence: number;
  /** Settle only if the lease is over: the reaper's look may be older than a heartbeat. */
  onlyWhenLost?: boolean;
}
