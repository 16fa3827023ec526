import type { Backoff } from '@task-scheduler/engine/core/backoff';
import type { MisfirePolicy, OverlapPolicy, TaskStatus } from '@task-scheduler/engine/core/task';
import type { FailureKind, TaskLogStatus } from '@task-scheduler/engine/core/task-log';
import type { RunTrigger, TaskRunState } from '@task-scheduler/engine/core/task-run';
import type * as Schema from '../../generated/graphql.js';

/** GraphQL spells them in capitals; inside, and in the database, they are the spec's own words. */
export const enums = {
  TaskStatus: { READY: 'ready', RUNNING: 'running', FAILED: 'failed' } satisfies Record<Schema.TaskStatus, TaskStatus>,
  MisfirePolicy: { RUN_ONCE: 'run_once', SKIP: 'skip' } satisfies Record<Schema.MisfirePolicy, MisfirePolicy>,
  OverlapPolicy: { SKIP: 'skip', QUEUE: 'queue' } satisfies Record<Schema.OverlapPolicy, OverlapPolicy>,
  BackoffKind: { NONE: 'none', FIXED: 'fixed', EXPONENTIAL: 'exponential' } satisfies Record<
    Schema.BackoffKind,
    Backoff['kind']
  >,
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
