import type { TaskLogStatus } from './entities/index.js';

/** The last attempts of a task, newest first, and what did not run among its last runs. */
export interface TaskHistory {
  statuses: readonly TaskLogStatus[];
  /** In whole milliseconds, of the attempts among them that have ended. */
  executionTimes: readonly number[];
  skipped: number;
  /** Occurrences, not rows. */
  missed: number;
}

/** How a task has fared lately. */
export interface TaskHealth {
  successRate: number | null;
  consecutiveFailures: number;
  averageExecutionTime: number | null;
  p95ExecutionTime: number | null;
  skippedCount: number;
  missedCount: number;
  recent: readonly TaskLogStatus[];
}

export function healthOf({ statuses, executionTimes, skipped, missed }: TaskHistory): TaskHealth {
  const ended = statuses.filter((status) => status !== 'running');
  const finished = ended.filter((status) => status === 'finish').length;
  const newestFinish = ended.indexOf('finish');
  return {
    successRate: ended.length === 0 ? null : finished / ended.length,
    consecutiveFailures: newestFinish === -1 ? ended.length : newestFinish,
    averageExecutionTime: averageOf(executionTimes),
    p95ExecutionTime: p95Of(executionTimes),
    skippedCount: skipped,
    missedCount: missed,
    recent: statuses,
  };
}

function averageOf(times: readonly number[]): number | null {
  return times.length === 0 ? null : Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);
}

/** The smallest time that 95 of 100 attempts did not exceed. */
function p95Of(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? null;
}
