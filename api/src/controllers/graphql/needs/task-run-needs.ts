import type { TaskRun } from '../../../core/entities/index.js';
import type * as Schema from '../../../generated/graphql.js';
import { type Needs, propertyReader } from './needs.js';

const TASK_RUN_NEEDS = {
  task: ['taskId'],
  attemptCount: ['fence'],
  attempts: ['id'],
  latenessMs: ['scheduledFor', 'startedAt'],
} as const satisfies Needs<TaskRun, Schema.TaskRun>;

/** What a field of a run may be answered from. */
export type TaskRunFor<Field extends keyof typeof TASK_RUN_NEEDS> = Pick<
  TaskRun,
  (typeof TASK_RUN_NEEDS)[Field][number]
>;

export const taskRunProperties = propertyReader<TaskRun>(TASK_RUN_NEEDS, ['id']);
