import type { TaskRequest } from '@task-scheduler/engine/core/task-request';
import type { TaskLogFilterDto } from '../dtos/index.js';
import type { TaskHistory } from '../task-health.js';
import type { TaskLog } from '../entities/index.js';
import type { Connection } from '../paging/connection.js';
import type { PageRequest } from '../paging/page-request.js';
import { IGenericRepository } from './generic-repository.abstract.js';

/** A task as it was when an attempt read it. */
export type TaskVersion = Pick<TaskLog, 'taskId' | 'taskVersion'>;

export abstract class ITaskLogRepository extends IGenericRepository<TaskLog, TaskLogFilterDto> {
  /** The same page of the attempts of each task, in order; what `filter` asks for comes on top. */
  abstract getPagesOfTasks<P extends keyof TaskLog = keyof TaskLog>(
    taskIds: readonly string[],
    filter: TaskLogFilterDto,
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskLog, P>>[]>;

  /** The newest attempt of each task that has one, in no order. */
  abstract getNewestOfTasks<P extends keyof TaskLog = keyof TaskLog>(
    taskIds: readonly string[],
    properties?: readonly P[],
  ): Promise<Pick<TaskLog, P>[]>;

  /** What the last attempts and runs of each task came to, at most `last` of either. One for each id, in order. */
  abstract getHistories(taskIds: readonly string[], last: number): Promise<TaskHistory[]>;

  /** The attempts that these claims made, in no order. */
  abstract getOfClaims(claims: readonly Pick<TaskLog, 'runId' | 'fence'>[]): Promise<TaskLog[]>;

  /** All attempts of these runs, those of one run oldest first. */
  abstract getOfRuns(runIds: readonly string[]): Promise<TaskLog[]>;

  /** What was sent at each version, in order; null where the task is gone. */
  abstract getRequests(versions: readonly TaskVersion[]): Promise<(TaskRequest | null)[]>;
}
