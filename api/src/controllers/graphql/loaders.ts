import { DomainError } from '@task-scheduler/engine/core/errors';
import DataLoader from 'dataloader';
import type { Task, TaskLog, TaskRun } from '../../core/entities/index.js';
import type { TaskHealth } from '../../core/task-health.js';
import type { ActiveRun } from '../../core/diagnosis.js';
import type { SystemStatus } from '../../core/system-status.js';
import type { SystemUseCases, TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';

/** What one operation fetches once, however many objects of its answer ask for it. */
export interface Loaders {
  task: DataLoader<string, Task>;
  run: DataLoader<string, TaskRun>;
  /** By task. */
  lastLog: DataLoader<string, TaskLog | null>;
  health: ByTask<{ last: number }, TaskHealth>;
  activeRuns: ByTask<object, ActiveRun[]>;
  /** One look for the whole operation. */
  system(): Promise<SystemStatus>;
  /** By run. */
  attempts: DataLoader<string, TaskLog[]>;
}

/** One fetch for all tasks that are asked the same. */
interface ByTask<Question, Answer> {
  load(taskId: string, question: Question): Promise<Answer>;
}

export interface LoaderSources {
  tasks: TaskUseCases;
  runs: TaskRunUseCases;
  logs: TaskLogUseCases;
  systems: SystemUseCases;
}

export function createLoaders({ tasks, runs, logs, systems }: LoaderSources): Loaders {
  return {
    task: new DataLoader<string, Task>(async (ids) => inOrder(ids, await tasks.getTasks(ids))),
    run: new DataLoader<string, TaskRun>(async (ids) => inOrder(ids, await runs.getRuns(ids))),
    lastLog: new DataLoader(async (taskIds) => {
      const byTask = new Map((await logs.getNewestOfTasks(taskIds)).map((log) => [log.taskId, log]));
      return taskIds.map((id) => byTask.get(id) ?? null);
    }),
    health: byTask((taskIds, { last }) => logs.getHealths(taskIds, last)),
    activeRuns: byTask((taskIds) => systems.getActiveRuns(taskIds)),
    system: once(() => systems.getStatus()),
    attempts: new DataLoader(async (runIds) => {
      const byRun = new Map<string, TaskLog[]>(runIds.map((id) => [id, []]));
      for (const log of await logs.getOfRuns(runIds)) byRun.get(log.runId)?.push(log);
      return runIds.map((id) => byRun.get(id) ?? []);
    }),
  };
}

function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | null = null;
  return () => (fetched ??= fetch());
}

function byTask<Question, Answer>(
  fetch: (taskIds: readonly string[], question: Question) => Promise<Answer[]>,
): ByTask<Question, Answer> {
  const loaders = new Map<string, DataLoader<string, Answer>>();
  return {
    load(taskId, question) {
      const key = JSON.stringify(question);
      const loader = loaders.get(key) ?? new DataLoader((taskIds: readonly string[]) => fetch(taskIds, question));
      loaders.set(key, loader);
      return loader.load(taskId);
    },
  };
}

/** An object that was deleted between two statements of one answer is an error of that field alone. */
function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): (T | DomainError)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map(
    (id) => byId.get(id) ?? new DomainError('NOT_FOUND', `expected ${id} to exist, but it was deleted meanwhile`),
  );
}
