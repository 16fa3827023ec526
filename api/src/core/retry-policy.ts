import { type Backoff, LONGEST_DELAY_MS, NO_BACKOFF } from '@task-scheduler/engine/core/backoff';
import type { RetryPolicyDto } from './dtos/index.js';
import type { Task } from './entities/index.js';

const DEFAULT_DELAY_MS = 1000;

/** The column behind a policy: what is left out of the policy takes its default, whatever the task had before. */
export function backoffOf({ backoff: kind = 'none', ...policy }: RetryPolicyDto): Backoff {
  const initialDelayMs = kind === 'none' ? 0 : DEFAULT_DELAY_MS;
  return { ...NO_BACKOFF, maxDelayMs: LONGEST_DELAY_MS, initialDelayMs, ...policy, kind };
}

/** How a task's retries are spaced, as callers know it. */
export function retryPolicyOf({ retryBackoff: { kind, ...policy } }: Pick<Task, 'retryBackoff'>) {
  return { backoff: kind, ...policy };
}
