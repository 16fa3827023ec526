import type { Task } from '../../../core/entities/index.js';
import type * as Schema from '../../../generated/graphql.js';
import { type Needs, propertyReader } from './needs.js';

const SCHEDULE = ['schedule', 'timeZone'] as const;
const NEXT_RUN = [...SCHEDULE, 'nextRunAt', 'pausedAt', 'scheduleSince'] as const;

const TASK_NEEDS = {
  enabled: ['pausedAt'],
  retryPolicy: ['maxRetry', 'retryBackoff'],
  scheduleDescription: SCHEDULE,
  nextRunAt: NEXT_RUN,
  upcomingRuns: SCHEDULE,
  diagnosis: ['id', ...NEXT_RUN, 'pauseReason', 'scheduleError', 'timeoutMs'],
  occurrences: ['id', ...NEXT_RUN, 'pauseReason'],
  lastLog: ['id'],
  health: ['id'],
  recentRuns: ['id'],
  taskLogs: ['id'],
  runs: ['id'],
} as const satisfies Needs<Task, Schema.Task>;

/** What a field of a task may be answered from. */
export type TaskFor<Field extends keyof typeof TASK_NEEDS> = Pick<Task, (typeof TASK_NEEDS)[Field][number]>;

export const taskProperties = propertyReader<Task>(TASK_NEEDS, ['id']);
