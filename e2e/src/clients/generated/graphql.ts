/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How the delay before a retry grows. */
export type BackoffKind =
  /** The first delay is `initialDelayMs`, every other one twice its predecessor, up to `maxDelayMs`. */
  | 'EXPONENTIAL'
  /** Every delay is `initialDelayMs`. */
  | 'FIXED'
  /** No delay: a retry is queued at once. */
  | 'NONE';

/** A new task. Only name, schedule and webhookUrl are required. */
export type CreateTaskInput = {
  /** What it is for, in words: at most 2,000 characters. Default null. */
  description?: string | null | undefined;
  /** False creates the task paused. Default true. */
  enabled?: boolean | null | undefined;
  /** At most 32 and 8 KiB; visible ASCII. Not those that HTTP sets itself, nor `webhook-*` and `x-task-*`. Default none. */
  headers?: Array<HttpHeaderInput> | null | undefined;
  /** 1 to 200 characters, and no other task's. Default null. */
  key?: string | null | undefined;
  /** 0 to 100. Default 3. */
  maxRetry?: number | null | undefined;
  /** 0 to 31,622,400 seconds. Default 3,600. */
  misfireGraceSeconds?: number | null | undefined;
  /** What happens to occurrences that no scheduler was up to see. Default RUN_ONCE. */
  misfirePolicy?: MisfirePolicy | null | undefined;
  /** 1 to 200 characters, without control or bidirectional-override characters. */
  name: string;
  /** What happens to an occurrence that falls while a run is active. Default SKIP. */
  overlapPolicy?: OverlapPolicy | null | undefined;
  /** 1 to 1,000 failed runs in a row, or null for never. Default null. */
  pauseAfterFailures?: number | null | undefined;
  /** The JSON body of the POST. Default `{}`. */
  payload?: unknown;
  /** When a failed attempt is repeated. What is left out of it takes its default. Default: at once. */
  retryPolicy?: RetryPolicyInput | null | undefined;
  /** Five cron fields or an alias. */
  schedule: string;
  /** READY (default) or FAILED; RUNNING belongs to the engine. */
  status?: TaskStatus | null | undefined;
  /** At most 20, of 1 to 50 characters each. Default none. */
  tags?: Array<string> | null | undefined;
  /** Default `UTC`. */
  timeZone?: string | null | undefined;
  /** 100 to 600,000. Default 30,000. */
  timeoutMs?: number | null | undefined;
  /** http or https, at most 2,048 characters, without user and password. */
  webhookUrl: string;
};

/** A header to be sent with every POST. */
export type HttpHeaderInput = {
  /** A token as in RFC 9110; kept in lower case. */
  name: string;
  /** Visible ASCII characters, spaces and tabs. */
  value: string;
};

/** What to do with occurrences that no scheduler was up to see. */
export type MisfirePolicy =
  /** The newest of them runs, if it is younger than `misfireGraceSeconds`; the others are recorded as MISSED. */
  | 'RUN_ONCE'
  /** All of them are recorded as MISSED. */
  | 'SKIP';

/** What to do with an occurrence that falls while a run of the task is active. */
export type OverlapPolicy =
  /** It waits until the run ends; at most one waits, the others are recorded as SKIPPED. */
  | 'QUEUE'
  /** It is recorded as SKIPPED. */
  | 'SKIP';

/** When a failed attempt is to be repeated. Every field has a default. */
export type RetryPolicyInput = {
  /** How the delay grows. Default NONE. */
  backoff?: BackoffKind | null | undefined;
  /** 0 to 86,400,000. Default 1,000; with NONE 0. */
  initialDelayMs?: number | null | undefined;
  /** Whether delays are spread at random. Default false. */
  jitter?: boolean | null | undefined;
  /** 0 to 86,400,000, which is the default. */
  maxDelayMs?: number | null | undefined;
  /** At most 100 HTTP statuses that fail at once. Default none. */
  nonRetryableStatuses?: Array<number> | null | undefined;
  /** Whether Retry-After is honoured. Default false. */
  respectRetryAfter?: boolean | null | undefined;
};

/** Where a task stands. Pausing is not a status: see `Task.enabled`. */
export type TaskStatus =
  /** The last run failed after its last retry. The task fires again at its next occurrence. */
  | 'FAILED'
  /** Waiting for its next occurrence; the last run, if any, finished. */
  | 'READY'
  /** A run is queued, waiting for a retry or being attempted. */
  | 'RUNNING';

/** What kind of fault it is. */
export type TaskUserErrorCode =
  /** A run of the task is active. */
  | 'ALREADY_RUNNING'
  /** Empty, or only spaces. */
  | 'BLANK'
  /** Somebody else changed the task since. */
  | 'CONFLICT'
  /** Not of the expected form. */
  | 'INVALID'
  /** Not JSON that can be stored. */
  | 'INVALID_JSON'
  /** Not a schedule that ever fires. */
  | 'INVALID_SCHEDULE'
  /** Not a time zone. */
  | 'INVALID_TIMEZONE'
  /** Not an http or https address. */
  | 'INVALID_URL'
  /** There is no such object. */
  | 'NOT_FOUND'
  /** Smaller or larger than allowed. */
  | 'OUT_OF_RANGE'
  /** Another task has it. */
  | 'TAKEN'
  /** Longer than allowed. */
  | 'TOO_LONG';

export type PutTaskMutationVariables = Exact<{
  key: string;
  input: CreateTaskInput;
}>;


export type PutTaskMutation = { upsertTask: { created: boolean | null, task: { id: string, name: string } | null, userErrors: Array<{ code: TaskUserErrorCode, field: Array<string> | null }> } };

export type TaskNamesQueryVariables = Exact<{
  first: number;
}>;


export type TaskNamesQuery = { tasks: { nodes: Array<{ id: string, name: string, status: TaskStatus }>, totalCount: { count: number } } };


export const PutTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"upsertTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PutTaskMutation, PutTaskMutationVariables>;
export const TaskNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<TaskNamesQuery, TaskNamesQueryVariables>;