import type { TaskRun } from '../entities/index.js';
import { IGenericRepository } from './generic-repository.abstract.js';

export interface TaskRunFilter {
  taskId: string;
}

export abstract class ITaskRunRepository extends IGenericRepository<TaskRun, TaskRunFilter> {}
