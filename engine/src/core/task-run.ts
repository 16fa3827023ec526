export type TaskRunState = 'waiting' | 'queued' | 'running' | 'finish' | 'failed' | 'skipped' | 'missed' | 'canceled';
export type RunTrigger = 'schedule' | 'catch_up' | 'manual' | 'external' | 'replay' | 'backfill';

/** One firing of a task, for one occurrence or by hand, with all its attempts. One row of `task_runs`. */
export interface TaskRun {
  /** UUIDv7. */
  id: string;
  taskId: string;
  scheduledFor: Date;
  trigger: RunTrigger;
  state: TaskRunState;
  /** Why it was skipped, missed or canceled, in words. */
  reason: string | null;
  /** Where the run began to count: 0, unless an entry pushed by hand said otherwise. */
  firstRetry: number;
  /** The retry of the present or next attempt, as in its entry. */
  retry: number;
  /** Counts claims; writes under an older fence are void. */
  fence: number;
  /** Before this instant a waiting run is not queued again. */
  availableAt: Date;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
}
