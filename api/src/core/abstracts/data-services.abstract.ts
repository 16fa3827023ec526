import type { IStatistics } from './statistics.abstract.js';
import type { ITaskLogRepository } from './task-log-repository.abstract.js';
import type { ITaskRepository } from './task-repository.abstract.js';
import type { ITaskRunRepository } from './task-run-repository.abstract.js';

/** Where tasks, runs and attempts are kept. Every method rejects with UnavailableError while the store is away. */
export abstract class IDataServices {
  abstract readonly tasks: ITaskRepository;
  abstract readonly taskRuns: ITaskRunRepository;
  abstract readonly taskLogs: ITaskLogRepository;
  abstract readonly statistics: IStatistics;

  abstract ping(): Promise<void>;
}
