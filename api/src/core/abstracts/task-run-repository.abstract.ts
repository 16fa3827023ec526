import type { TaskRun } from '../entities/index.js';
import type { RecordedOccurrence, Window } from '../occurrence.js';
import type { Connection } from '../paging/connection.js';
import type { PageRequest } from '../paging/page-request.js';
import { IGenericRepository } from './generic-repository.abstract.js';

export abstract class ITaskRunRepository extends IGenericRepository<TaskRun, object> {
  /** The same page of the runs of each task, in order. */
  abstract getPagesOfTasks<P extends keyof TaskRun = keyof TaskRun>(
    taskIds: readonly string[],
    request: PageRequest,
    properties?: readonly P[],
  ): Promise<Connection<Pick<TaskRun, P>>[]>;

  /** The newest runs of each task, at most `last` of each, oldest first. */
  abstract getNewestOfTasks<P extends keyof TaskRun = keyof TaskRun>(
    taskIds: readonly string[],
    last: number,
    properties?: readonly P[],
  ): Promise<Pick<TaskRun, P>[]>;

  /** What is recorded of the occurrences of each task in a window, oldest first, at most `limit` of each. One list for each id. */
  abstract getOccurrences(taskIds: readonly string[], window: Window, limit: number): Promise<RecordedOccurrence[][]>;
}
