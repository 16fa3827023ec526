import { DomainError } from '@task-scheduler/engine/core/errors';
import type { TaskRequest } from '@task-scheduler/engine/core/task-request';
import DataLoader from 'dataloader';
import type { TaskVersion } from '../../core/abstracts/index.js';
import type { PageDto, TaskFilterDto, TaskLogQueryDto } from '../../core/dtos/index.js';
import type { Task, TaskLog, TaskRun } from '../../core/entities/index.js';
import type { RecordedOccurrence, Window } from '../../core/occurrence.js';
import type { Connection, Count } from '../../core/paging/connection.js';
import type { TaskHealth } from '../../core/task-health.js';
import type { ActiveRun } from '../../core/diagnosis.js';
import type { SystemStatus } from '../../core/system-status.js';
import type { AskedOf } from './needs/asked-fields.js';
import type { SystemUseCases, TaskLogUseCases, TaskRunUseCases, TaskUseCases } from '../../use-cases/index.js';

/** What Nest and GraphQL hand to every resolver of one operation. */
export interface OperationContext {
  loaders: Loaders;
}

/** What one operation fetches once, however many objects of its answer ask for it. */
export interface Loaders {
  task: DataLoader<string, Task>;
  /** How long lists of tasks are. */
  taskCount: DataLoader<TaskFilterDto, Count, string>;
  run: DataLoader<string, TaskRun>;
  lastLog: ByTask<Read<TaskLog>, object | null>;
  health: ByTask<{ last: number }, TaskHealth>;
  recentRuns: ByTask<{ last: number } & Read<TaskRun>, object[]>;
  activeRuns: ByTask<object, ActiveRun[]>;
  taskLogs: ByTask<{ query: TaskLogQueryDto } & Read<TaskLog>, Connection<object>>;
  runs: ByTask<{ page: PageDto } & Read<TaskRun>, Connection<object>>;
  occurrences: ByTask<Window, RecordedOccurrence[]>;
  /** One look for the whole operation. */
  system(): Promise<SystemStatus>;
  /** By run. */
  attempts: DataLoader<string, TaskLog[]>;
  /** What was sent. */
  request: DataLoader<TaskVersion, TaskRequest, string>;
}

/** What of each row. */
interface Read<Entity> {
  properties: readonly (keyof Entity)[];
}

/** One fetch for all tasks that are asked the same. */
interface ByTask<Question, Answer> {
  /** Of a list of tasks each is asked by the same field, and the same: the question is read of one of them. */
  load(taskId: string, field: Pick<AskedOf, 'fieldNodes'>, read: () => Question): Promise<Answer>;
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
    taskCount: new DataLoader<TaskFilterDto, Count, string>((filters) => tasks.countTasks(filters), {
      cacheKeyFn: (filter) => JSON.stringify(filter),
    }),
    run: new DataLoader<string, TaskRun>(async (ids) => inOrder(ids, await runs.getRuns(ids))),
    lastLog: byTask(async (taskIds, { properties }) => {
      const newest = await logs.getNewestOfTasks(taskIds, [...properties, 'taskId']);
      const byId = new Map(newest.map((log) => [log.taskId, log]));
      return taskIds.map((id) => byId.get(id) ?? null);
    }),
    health: byTask((taskIds, { last }) => logs.getHealths(taskIds, last)),
    recentRuns: byTask((taskIds, { last, properties }) => runs.getRecent(taskIds, last, [...properties, 'taskId'])),
    activeRuns: byTask((taskIds) => systems.getActiveRuns(taskIds)),
    taskLogs: byTask((taskIds, { query, properties }) => logs.getPagesOfTasks(taskIds, query, properties)),
    runs: byTask((taskIds, { page, properties }) => runs.getPagesOfTasks(taskIds, page, properties)),
    occurrences: byTask((taskIds, window) => runs.getRecordedOccurrences(taskIds, window)),
    system: once(() => systems.getStatus()),
    attempts: new DataLoader(async (runIds) => {
      const byRun = new Map<string, TaskLog[]>(runIds.map((id) => [id, []]));
      for (const log of await logs.getOfRuns(runIds)) byRun.get(log.runId)?.push(log);
      return runIds.map((id) => byRun.get(id) ?? []);
    }),
    request: new DataLoader<TaskVersion, TaskRequest, string>(
      async (versions) => {
        const requests = await logs.getRequests(versions);
        return requests.map((request, index) => request ?? goneMeanwhile(versions[index]?.taskId));
      },
      { cacheKeyFn: ({ taskId, taskVersion }) => `${taskId}:${taskVersion}` },
    ),
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
  const known = new Map<AskedOf['fieldNodes'], DataLoader<string, Answer>>();
  const loaderOf = (question: Question) => {
    const key = JSON.stringify(question);
    const loader = loaders.get(key) ?? new DataLoader((taskIds: readonly string[]) => fetch(taskIds, question));
    loaders.set(key, loader);
    return loader;
  };
  return {
    load(taskId, { fieldNodes }, read) {
      // By all nodes of the field: what a fragment asks in two places may be asked together with more in one of them.
      const loader = known.get(fieldNodes) ?? loaderOf(read());
      known.set(fieldNodes, loader);
      return loader.load(taskId);
    },
  };
}

/** An object that was deleted between two statements of one answer is an error of that field alone. */
function inOrder<T extends { id: string }>(ids: readonly string[], rows: readonly T[]): (T | DomainError)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? goneMeanwhile(id));
}

function goneMeanwhile(id = 'the task'): DomainError {
  return new DomainError('NOT_FOUND', `expected ${id} to exist, but it was deleted meanwhile`);
}
