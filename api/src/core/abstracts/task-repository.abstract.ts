import type { TaskFilterDto } from '../dtos/index.js';
import type { Task, TaskStatus } from '../entities/index.js';
import type { Count } from '../paging/connection.js';
import { IGenericRepository } from './generic-repository.abstract.js';

/** What an edit sets; what is left out stays. */
export type TaskChanges = Partial<
  Pick<
    Task,
    | 'name'
    | 'description'
    | 'schedule'
    | 'webhookUrl'
    | 'key'
    | 'payload'
    | 'headers'
    | 'maxRetry'
    | 'retryBackoff'
    | 'timeZone'
    | 'timeoutMs'
    | 'misfirePolicy'
    | 'misfireGraceSeconds'
    | 'overlapPolicy'
    | 'pauseAfterFailures'
    | 'tags'
  >
> & { enabled?: boolean };

/** A task to be stored; what is left out gets the database's default. */
export interface NewTask {
  definition: TaskChanges & Pick<Task, 'name' | 'schedule' | 'webhookUrl'>;
  /** Where it begins; from then on the status is the engine's. */
  status: TaskStatus;
}

/** What became of a task to be stored. Keys are unique. */
export type Creation = { kind: 'created'; task: Task } | { kind: 'keyTaken' };

/** What became of an edit. `stale`: there is no such task, or not in that version. */
export type Edit = 'edited' | 'stale' | 'keyTaken';

/** What became of a run that somebody wanted to start by hand. */
export type StartedRun = { kind: 'started'; runId: string } | { kind: 'unknownTask' } | { kind: 'alreadyRunning' };

export abstract class ITaskRepository extends IGenericRepository<Task, TaskFilterDto> {
  abstract getByKey(key: string): Promise<Task | null>;

  /** How many tasks each of the filters asks for, in order. */
  abstract count(filters: readonly TaskFilterDto[]): Promise<Count[]>;

  /** Enabled tasks whose next run lies before `until`, the next to run first. */
  abstract getNextToRun(until: Date, limit: number): Promise<Task[]>;

  abstract create(task: NewTask): Promise<Creation>;

  abstract update(id: string, changes: TaskChanges, expectedVersion: number | null): Promise<Edit>;

  /** A paused task keeps the instant since when, and gets the new reason. False when there is no such task. */
  abstract pause(id: string, reason: string | null): Promise<boolean>;

  abstract resume(id: string): Promise<boolean>;

  /** Lets a failed task be ready again; any other stays as it is. */
  abstract reset(id: string): Promise<void>;

  /** Removes the task with its runs and attempts. False when there is no such task, or not in that version. */
  abstract delete(id: string, expectedVersion: number | null): Promise<boolean>;

  /** Queues one run, now, unless a run of the task is active. Its entry is to be pushed after that. */
  abstract startRun(id: string): Promise<StartedRun>;
}
