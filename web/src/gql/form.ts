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

/** Why an attempt failed. */
export type FailureKind =
  /** The address may not be called. */
  | 'BLOCKED'
  /** No connection could be made. */
  | 'CONNECT'
  /** The consumer died or was stopped during the attempt. */
  | 'CONSUMER_LOST'
  /** The host's name could not be resolved. */
  | 'DNS'
  /** The webhook answered, but not with 2xx. */
  | 'HTTP_STATUS'
  /** Anything else, e.g. a reply that is not HTTP. */
  | 'OTHER'
  /** The webhook answered with a redirect, which is not followed. */
  | 'REDIRECT'
  /** The exchange took longer than the task's `timeoutMs`. */
  | 'TIMEOUT'
  /** The TLS handshake failed. */
  | 'TLS';

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

/** What may surprise about a valid schedule. */
export type ScheduleWarningCode =
  /** Day of month and day of week are both set and one starts with `*`: both must match. */
  | 'DOM_DOW_AND'
  /** Day of month and day of week are both set: either may match. */
  | 'DOM_DOW_OR'
  /** A clock change repeats the hour of one of the coming occurrences. */
  | 'DST_REPEATED'
  /** A clock change skips or moves one of the coming occurrences. */
  | 'DST_SKIPPED'
  /** The next occurrence is more than a year away. */
  | 'RARE'
  /** A step that does not divide its field evenly: `*\/45` fires at :00 and :45. */
  | 'UNEVEN_STEP';

/** How an attempt stands. */
export type TaskLogStatus =
  /** It answered otherwise, or not at all. */
  | 'FAILED'
  /** The webhook answered 2xx. */
  | 'FINISH'
  /** The webhook has been called and has not answered yet. */
  | 'RUNNING';

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

/** A request to be tried before it becomes a task. */
export type TestWebhookInput = {
  /** At most 32 and 8 KiB; visible ASCII. Not those that HTTP sets itself, nor `webhook-*` and `x-task-*`. Default none. */
  headers?: Array<HttpHeaderInput> | null | undefined;
  /** The JSON body of the POST. Default `{}`. */
  payload?: unknown;
  /** 100 to 30,000. Default 10,000. */
  timeoutMs?: number | null | undefined;
  /** http or https, at most 2,048 characters, without user and password. */
  webhookUrl: string;
};

/** What changes. A field that is left out keeps its value. */
export type UpdateTaskInput = {
  /** What it is for, in words: at most 2,000 characters, or null for nothing. */
  description?: string | null | undefined;
  /** False pauses, true resumes. */
  enabled?: boolean | null | undefined;
  /** At most 32 and 8 KiB; visible ASCII. Not those that HTTP sets itself, nor `webhook-*` and `x-task-*`. Replaces all of them. */
  headers?: Array<HttpHeaderInput> | null | undefined;
  /** 1 to 200 characters, and no other task's; null for none. */
  key?: string | null | undefined;
  /** 0 to 100. */
  maxRetry?: number | null | undefined;
  /** 0 to 31,622,400 seconds. */
  misfireGraceSeconds?: number | null | undefined;
  /** What happens to occurrences that no scheduler was up to see. */
  misfirePolicy?: MisfirePolicy | null | undefined;
  /** 1 to 200 characters, without control or bidirectional-override characters. */
  name?: string | null | undefined;
  /** What happens to an occurrence that falls while a run is active. */
  overlapPolicy?: OverlapPolicy | null | undefined;
  /** 1 to 1,000 failed runs in a row, or null for never. */
  pauseAfterFailures?: number | null | undefined;
  /** The JSON body of the POST. */
  payload?: unknown;
  /** When a failed attempt is repeated. What is left out of it takes its default. */
  retryPolicy?: RetryPolicyInput | null | undefined;
  /** Five cron fields or an alias. A new schedule counts from now. */
  schedule?: string | null | undefined;
  /** At most 20, of 1 to 50 characters each. Replaces all of them. */
  tags?: Array<string> | null | undefined;
  /** The zone in which the schedule is read. */
  timeZone?: string | null | undefined;
  /** 100 to 600,000. */
  timeoutMs?: number | null | undefined;
  /** http or https, at most 2,048 characters, without user and password. */
  webhookUrl?: string | null | undefined;
};

export type PreviewScheduleQueryVariables = Exact<{
  schedule: string;
  timeZone: string;
}>;


export type PreviewScheduleQuery = { previewSchedule: { valid: boolean, error: string | null, errorField: string | null, errorPosition: number | null, description: string | null, warnings: Array<{ code: ScheduleWarningCode, message: string }>, runs: Array<{ scheduledFor: string, localTime: string, note: string | null }> } };

export type EditableTaskFragment = { id: string, version: number, enabled: boolean, name: string, key: string | null, description: string | null, tags: Array<string>, schedule: string, timeZone: string, webhookUrl: string, payload: unknown, maxRetry: number, timeoutMs: number, misfirePolicy: MisfirePolicy, misfireGraceSeconds: number, overlapPolicy: OverlapPolicy, pauseAfterFailures: number | null, headers: Array<{ name: string, value: string }>, retryPolicy: { backoff: BackoffKind, initialDelayMs: number, maxDelayMs: number, jitter: boolean, respectRetryAfter: boolean, nonRetryableStatuses: Array<number> } };

export type TaskToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskToEditQuery = { task: { id: string, version: number, enabled: boolean, name: string, key: string | null, description: string | null, tags: Array<string>, schedule: string, timeZone: string, webhookUrl: string, payload: unknown, maxRetry: number, timeoutMs: number, misfirePolicy: MisfirePolicy, misfireGraceSeconds: number, overlapPolicy: OverlapPolicy, pauseAfterFailures: number | null, headers: Array<{ name: string, value: string }>, retryPolicy: { backoff: BackoffKind, initialDelayMs: number, maxDelayMs: number, jitter: boolean, respectRetryAfter: boolean, nonRetryableStatuses: Array<number> } } | null };

export type TimeZonesInUseQueryVariables = Exact<{ [key: string]: never; }>;


export type TimeZonesInUseQuery = { tasks: { nodes: Array<{ id: string, timeZone: string }> } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { createTask: { task: { id: string, name: string, schedule: string, scheduleDescription: string, timeZone: string, status: TaskStatus, enabled: boolean, pauseReason: string | null, nextRunAt: string | null, version: number, key: string | null, description: string | null, tags: Array<string>, webhookUrl: string, payload: unknown, maxRetry: number, timeoutMs: number, misfirePolicy: MisfirePolicy, misfireGraceSeconds: number, overlapPolicy: OverlapPolicy, pauseAfterFailures: number | null, lastLog: { id: string, status: TaskLogStatus, responseStatus: number | null, failureKind: FailureKind | null, executionTime: number | null, createdAt: string, run: { id: string, finishedAt: string | null } } | null, headers: Array<{ name: string, value: string }>, retryPolicy: { backoff: BackoffKind, initialDelayMs: number, maxDelayMs: number, jitter: boolean, respectRetryAfter: boolean, nonRetryableStatuses: Array<number> } } | null, userErrors: Array<{ code: TaskUserErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateTaskMutationVariables = Exact<{
  id: string | number;
  input: UpdateTaskInput;
  expectedVersion: number;
}>;


export type UpdateTaskMutation = { updateTask: { task: { id: string, name: string, schedule: string, scheduleDescription: string, timeZone: string, status: TaskStatus, enabled: boolean, pauseReason: string | null, nextRunAt: string | null, version: number, key: string | null, description: string | null, tags: Array<string>, webhookUrl: string, payload: unknown, maxRetry: number, timeoutMs: number, misfirePolicy: MisfirePolicy, misfireGraceSeconds: number, overlapPolicy: OverlapPolicy, pauseAfterFailures: number | null, lastLog: { id: string, status: TaskLogStatus, responseStatus: number | null, failureKind: FailureKind | null, executionTime: number | null, createdAt: string, run: { id: string, finishedAt: string | null } } | null, headers: Array<{ name: string, value: string }>, retryPolicy: { backoff: BackoffKind, initialDelayMs: number, maxDelayMs: number, jitter: boolean, respectRetryAfter: boolean, nonRetryableStatuses: Array<number> } } | null, current: { id: string, version: number, enabled: boolean, name: string, key: string | null, description: string | null, tags: Array<string>, schedule: string, timeZone: string, webhookUrl: string, payload: unknown, maxRetry: number, timeoutMs: number, misfirePolicy: MisfirePolicy, misfireGraceSeconds: number, overlapPolicy: OverlapPolicy, pauseAfterFailures: number | null, headers: Array<{ name: string, value: string }>, retryPolicy: { backoff: BackoffKind, initialDelayMs: number, maxDelayMs: number, jitter: boolean, respectRetryAfter: boolean, nonRetryableStatuses: Array<number> } } | null, userErrors: Array<{ code: TaskUserErrorCode, field: Array<string> | null, message: string }> } };

export type TestWebhookMutationVariables = Exact<{
  input: TestWebhookInput;
}>;


export type TestWebhookMutation = { testWebhook: { result: { ok: boolean, executionTime: number, responseStatus: number | null, responseHeaders: unknown, message: string | null, messageTruncated: boolean, failureKind: FailureKind | null, explanation: string | null, timing: { dnsMs: number | null, connectMs: number | null, tlsMs: number | null, waitMs: number | null, receiveMs: number | null } | null } | null, userErrors: Array<{ code: TaskUserErrorCode, field: Array<string> | null, message: string }> } };

export type TaskSummaryFragment = { id: string, name: string, schedule: string, scheduleDescription: string, timeZone: string, status: TaskStatus, enabled: boolean, pauseReason: string | null, nextRunAt: string | null, lastLog: { id: string, status: TaskLogStatus, responseStatus: number | null, failureKind: FailureKind | null, executionTime: number | null, createdAt: string, run: { id: string, finishedAt: string | null } } | null };

export const EditableTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditableTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"maxRetry"}},{"kind":"Field","name":{"kind":"Name","value":"retryPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backoff"}},{"kind":"Field","name":{"kind":"Name","value":"initialDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"jitter"}},{"kind":"Field","name":{"kind":"Name","value":"respectRetryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"nonRetryableStatuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"misfirePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"misfireGraceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overlapPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterFailures"}}]}}]} as unknown as DocumentNode<EditableTaskFragment, unknown>;
export const TaskSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleDescription"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"executionTime"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]}}]} as unknown as DocumentNode<TaskSummaryFragment, unknown>;
export const PreviewScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schedule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimeZone"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schedule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schedule"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"errorField"}},{"kind":"Field","name":{"kind":"Name","value":"errorPosition"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"runs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"localTime"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewScheduleQuery, PreviewScheduleQueryVariables>;
export const TaskToEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditableTask"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditableTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"maxRetry"}},{"kind":"Field","name":{"kind":"Name","value":"retryPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backoff"}},{"kind":"Field","name":{"kind":"Name","value":"initialDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"jitter"}},{"kind":"Field","name":{"kind":"Name","value":"respectRetryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"nonRetryableStatuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"misfirePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"misfireGraceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overlapPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterFailures"}}]}}]} as unknown as DocumentNode<TaskToEditQuery, TaskToEditQueryVariables>;
export const TimeZonesInUseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimeZonesInUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<TimeZonesInUseQuery, TimeZonesInUseQueryVariables>;
export const CreateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskSummary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditableTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleDescription"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"executionTime"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditableTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"maxRetry"}},{"kind":"Field","name":{"kind":"Name","value":"retryPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backoff"}},{"kind":"Field","name":{"kind":"Name","value":"initialDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"jitter"}},{"kind":"Field","name":{"kind":"Name","value":"respectRetryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"nonRetryableStatuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"misfirePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"misfireGraceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overlapPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterFailures"}}]}}]} as unknown as DocumentNode<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTaskInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaskSummary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditableTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EditableTask"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaskSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleDescription"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"pauseReason"}},{"kind":"Field","name":{"kind":"Name","value":"nextRunAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastLog"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"executionTime"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"run"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EditableTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"webhookUrl"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"maxRetry"}},{"kind":"Field","name":{"kind":"Name","value":"retryPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backoff"}},{"kind":"Field","name":{"kind":"Name","value":"initialDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"maxDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"jitter"}},{"kind":"Field","name":{"kind":"Name","value":"respectRetryAfter"}},{"kind":"Field","name":{"kind":"Name","value":"nonRetryableStatuses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMs"}},{"kind":"Field","name":{"kind":"Name","value":"misfirePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"misfireGraceSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"overlapPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"pauseAfterFailures"}}]}}]} as unknown as DocumentNode<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const TestWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TestWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"testWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"executionTime"}},{"kind":"Field","name":{"kind":"Name","value":"responseStatus"}},{"kind":"Field","name":{"kind":"Name","value":"responseHeaders"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageTruncated"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"timing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dnsMs"}},{"kind":"Field","name":{"kind":"Name","value":"connectMs"}},{"kind":"Field","name":{"kind":"Name","value":"tlsMs"}},{"kind":"Field","name":{"kind":"Name","value":"waitMs"}},{"kind":"Field","name":{"kind":"Name","value":"receiveMs"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<TestWebhookMutation, TestWebhookMutationVariables>;