import type { CreateTaskDto, UpdateTaskDto } from '../dtos/index.js';
import type { Task, TaskStatus } from '../entities/index.js';
import { IGenericRepository } from './generic-repository.abstract.js';

export interface TaskFilter {
  /** Null: whatever the status. */
  status: readonly TaskStatus[] | null;
  enabled: boolean | null;
}

/** What became of a run that somebody wanted to start by hand. */
export type StartedRun = { kind: 'started'; runId: string } | { kind: 'unknownTask' } | { kind: 'alreadyRunning' };

export abstract class ITaskRepository extends IGenericRepository<Task, TaskFilter> {
  abstract create(task: CreateTaskDto): Promise<Task>;

  /** False when there is no such task, or not in that version. */
  abstract update(id: string, changes: UpdateTaskDto, expectedVersion: number | null): Promise<boolean>;

  /** A paused task keeps the instant since when, and gets the new reason. False when there is no such task. */
  abstract pause(id: string, reason: string | null): Promise<boolean>;

  abstract resume(id: string): Promise<boolean>;

  /** Removes the task with its runs and attempts. False when there is no such task. */
  abstract delete(id: string): Promise<boolean>;

  /** Queues one run, now, unless a run of the task is active. Its entry is to be pushed after that. */
  abstract startRun(id: string): Promise<StartedRun>;
}
