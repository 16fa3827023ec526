import type { TaskRun } from '../entities/index.js';
import type { RecordedOccurrence } from '../occurrence.js';
import { IGenericRepository } from './generic-repository.abstract.js';

export interface TaskRunFilter {
  taskId: string;
}

export abstract class ITaskRunRepository extends IGenericRepository<TaskRun, TaskRunFilter> {
  /** What is recorded of occurrences from `from` until before `to`, oldest first, at most `limit`. */
  abstract getOccurrences(taskId: string, from: Date, to: Date, limit: number): Promise<RecordedOccurrence[]>;
}
