import type { TaskLog, TaskLogStatus } from '../entities/index.js';
import { IGenericRepository } from './generic-repository.abstract.js';

export interface TaskLogFilter {
  /** Null: whatever the task. */
  taskIds: readonly string[] | null;
  runId: string | null;
  status: readonly TaskLogStatus[] | null;
}

export abstract class ITaskLogRepository extends IGenericRepository<TaskLog, TaskLogFilter> {
  /** The newest attempt of each task that has one, in no order. */
  abstract getNewestOfTasks(taskIds: readonly string[]): Promise<TaskLog[]>;

  /** All attempts of these runs, those of one run oldest first. */
  abstract getOfRuns(runIds: readonly string[]): Promise<TaskLog[]>;
}
