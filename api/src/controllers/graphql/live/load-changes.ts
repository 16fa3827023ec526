import type { Task, TaskLog } from '../../../core/entities/index.js';
import { createLoaders, type Loaders, type LoaderSources } from '../loaders.js';
import { type Change, keyOf } from './change.js';

/** What a subscriber is given: the row as it is now (of a deleted task its id), and what it needs to answer further fields. */
export interface LoadedChange {
  row: Task | TaskLog | string;
  /** Shared by all that was loaded together, so that a field costs one statement however many ask for it. */
  loaders: Loaders;
}

/** By key; one statement a kind. What was deleted meanwhile is left out. */
export async function loadChanges(
  changes: readonly Change[],
  sources: LoaderSources,
): Promise<ReadonlyMap<string, LoadedChange>> {
  const loaders = createLoaders(sources);
  const loaded = new Map<string, LoadedChange>();
  const put = (change: Change, row: LoadedChange['row']) => loaded.set(keyOf(change), { row, loaders });
  const taskIds = changes.filter(({ kind }) => kind === 'task').map(({ taskId }) => taskId);
  const attempts = changes.filter((change) => change.kind === 'attempt');
  const [tasks, logs] = await Promise.all([
    taskIds.length > 0 ? sources.tasks.getTasks(taskIds) : [],
    attempts.length > 0 ? sources.logs.getOfClaims(attempts) : [],
  ]);
  for (const task of tasks) {
    loaders.task.prime(task.id, task);
    put({ kind: 'task', taskId: task.id }, task);
  }
  for (const log of logs) put({ kind: 'attempt', ...log }, log);
  for (const change of changes) if (change.kind === 'deletedTask') put(change, change.taskId);
  return loaded;
}
