import type { TaskLog, TaskRun } from './entities/index.js';

/** When the run goes on after this attempt; null unless the attempt is its newest and the run waits for a retry. */
export function nextAttemptAt({ fence }: Pick<TaskLog, 'fence'>, run: TaskRun): Date | null {
  return run.state === 'waiting' && run.fence === fence ? run.availableAt : null;
}
