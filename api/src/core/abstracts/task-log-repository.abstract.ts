import type { TaskLogFilterDto } from '../dtos/index.js';
import type { TaskHistory } from '../task-health.js';
import type { TaskLog } from '../entities/index.js';
import { IGenericRepository } from './generic-repository.abstract.js';

export abstract class ITaskLogRepository extends IGenericRepository<TaskLog, TaskLogFilterDto> {
  /** The newest attempt of each task that has one, in no order. */
  abstract getNewestOfTasks(taskIds: readonly string[]): Promise<TaskLog[]>;

  /** What the last attempts and runs of each task came to, at most `last` of either. One for each id, in order. */
  abstract getHistories(taskIds: readonly string[], last: number): Promise<TaskHistory[]>;

  /** All attempts of these runs, those of one run oldest first. */
  abstract getOfRuns(runIds: readonly string[]): Promise<TaskLog[]>;
}
