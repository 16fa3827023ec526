import type { TaskLog } from '../../../core/entities/index.js';
import type * as Schema from '../../../generated/graphql.js';
import { type Needs, propertyReader } from './needs.js';

const TIMING = ['dnsMs', 'connectMs', 'tlsMs', 'waitMs', 'receiveMs'] as const;

const TASK_LOG_NEEDS = {
  task: ['taskId'],
  run: ['runId'],
  latenessMs: ['scheduledFor', 'createdAt'],
  trigger: ['runId'],
  request: ['taskId', 'taskVersion'],
  timing: TIMING,
  explanation: ['taskId', 'taskVersion', 'failureKind', 'responseStatus', 'responseHeaders', 'message', ...TIMING],
  nextAttemptAt: ['runId', 'fence'],
} as const satisfies Needs<TaskLog, Schema.TaskLog>;

/** What a field of an attempt may be answered from. */
export type TaskLogFor<Field extends keyof typeof TASK_LOG_NEEDS> = Pick<
  TaskLog,
  (typeof TASK_LOG_NEEDS)[Field][number]
>;

export const taskLogProperties = propertyReader<TaskLog>(TASK_LOG_NEEDS, ['id']);
