import { DomainError } from '@task-scheduler/engine/core/errors';
import DataLoader from 'dataloader';
import type { Task, TaskLog, TaskRun } from '../../core/entities/index.js';
import type { TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';

/** What one operation fetches once, however many objects of its answer ask for it. */
export interface Loaders {
  task: DataLoader<string, Task>;
  run: DataLoader<string, TaskRun>;
  /** By task. */
  lastLog: DataLoader<string, TaskLog | null>;
  /** By run. */
  attempts: DataLoader<string, TaskLog[]>;
}

export function createLoaders(tasks: TaskUseCases, runs: TaskRunUseCases, logs: TaskLogUseCases): Loaders {
  return {
    task: new DataLoader<string, Task>(async (ids) => inOrder(ids, await tasks.getTasks(ids))),
    run: new DataLoader<string, TaskRun>(async (ids) => inOrder(ids, await runs.getRuns(ids))),
    lastLog: new DataLoader(async (taskIds) => {
      const byTask = new Map((await logs.getNewestOfTasks(taskIds)).map((log) => [log.taskId, log]));
      return taskIds.map((id) => byTask.get(id) ?? null);
    }),
    attempts: new DataLoader(async (runIds) => {
      const byRun = new Map<string, TaskLog[]>(runIds.map((id) => [id, []]));
      for (const log of await logs.getOfRuns(runIds)) byRun.get(log.runId)?.push(log);
      return runIds.map((id) => byRun.get(id) ?? []);
    }),
  };
}

/** An object that was deleted between two statements of one answer is an error of that field alone. */
function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): (T | DomainError)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map(
    (id) => byId.get(id) ?? new DomainError('NOT_FOUND', `expected ${id} to exist, but it was deleted meanwhile`),
  );
}
