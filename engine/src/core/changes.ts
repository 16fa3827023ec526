/**
 * What was committed, for whoever follows it live: ids alone, the rows are in Postgres. It is news, not truth: it reaches who
 * listens at that moment, and nobody's work depends on it.
 */
export interface Changes {
  /** Tasks that were created, edited, paused or resumed, or moved to another status. */
  tasks: readonly string[];
  deletedTasks: readonly string[];
  /** Attempts that began or ended. Their tasks have changed with them, and need not be named: a follower hears of both. */
  attempts: readonly ChangedAttempt[];
  /** Whether the publisher could not say all that changed before: Redis was away, or it was too much. */
  hasMissed: boolean;
}

/** A row of `task_logs`, by the claim that it belongs to: who claims or settles knows no other id of it. */
export interface ChangedAttempt {
  taskId: string;
  runId: string;
  fence: number;
}
