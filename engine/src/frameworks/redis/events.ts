import type { Redis } from 'ioredis';
import type { ChangedAttempt, Changes } from '../../core/changes.js';

/** Redis divides keys by database, and channels not: platforms that share a server keep to their own. */
export function channelOf({ options }: Redis): string {
  return `task_events:${options.db ?? 0}`;
}

export function encodeChanges({ tasks, deletedTasks, attempts, hasMissed }: Changes): string {
  return JSON.stringify({
    ...(tasks.length > 0 && { tasks }),
    ...(deletedTasks.length > 0 && { deleted: deletedTasks }),
    ...(attempts.length > 0 && { attempts: attempts.map(({ taskId, runId, fence }) => [taskId, runId, fence]) }),
    ...(hasMissed && { missed: true }),
  });
}

/** Anybody may publish: what is not well-formed is left out. */
export function decodeChanges(text: string): Changes {
  const told = new Map<string, unknown>(Object.entries(parsed(text) ?? {}));
  const tasks = listOf(told.get('tasks')).filter(isId);
  const attempts = listOf(told.get('attempts')).flatMap((attempt) => readAttempt(listOf(attempt)));
  return {
    tasks: [...new Set([...tasks, ...attempts.map(({ taskId }) => taskId)])],
    deletedTasks: listOf(told.get('deleted')).filter(isId),
    attempts,
    hasMissed: told.get('missed') === true,
  };
}

function readAttempt([taskId, runId, fence]: readonly unknown[]): ChangedAttempt[] {
  return isId(taskId) && isId(runId) && isFence(fence) ? [{ taskId, runId, fence }] : [];
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_INT = 2 ** 31 - 1;

const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isFence = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_INT;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
