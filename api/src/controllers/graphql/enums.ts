import type { TaskStatus } from '@task-scheduler/engine/core/task';
import type { FailureKind, TaskLogStatus } from '@task-scheduler/engine/core/task-log';
import type { RunTrigger, TaskRunState } from '@task-scheduler/engine/core/task-run';
import type * as Schema from '../../generated/graphql.js';

/** GraphQL spells them in capitals; inside, and in the database, they are the spec's own words. */
export const enums = {
  TaskStatus: { READY: 'ready', RUNNING: 'running', FAILED: 'failed' } satisfies Record<Schema.TaskStatus, TaskStatus>,
  TaskLogStatus: { RUNNING: 'running', FINISH: 'finish', FAILED: 'failed' } satisfies Record<
    Schema.TaskLogStatus,
    TaskLogStatus
  >,
  TaskRunState: {
    QUEUED: 'queued',
    WAITING: 'waiting',
    RUNNING: 'running',
    FINISH: 'finish',
    FAILED: 'failed',
    SKIPPED: 'skipped',
    MISSED: 'missed',
    CANCELED: 'canceled',
  } satisfies Record<Schema.TaskRunState, TaskRunState>,
  RunTrigger: {
    SCHEDULE: 'schedule',
    CATCH_UP: 'catch_up',
    MANUAL: 'manual',
    EXTERNAL: 'external',
  } satisfies Record<Schema.RunTrigger, RunTrigger>,
  FailureKind: {
    HTTP_STATUS: 'http_status',
    TIMEOUT: 'timeout',
    DNS: 'dns',
    CONNECT: 'connect',
    TLS: 'tls',
    REDIRECT: 'redirect',
    BLOCKED: 'blocked',
    CONSUMER_LOST: 'consumer_lost',
    OTHER: 'other',
  } satisfies Record<Schema.FailureKind, FailureKind>,
};
