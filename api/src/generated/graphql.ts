import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An RFC 3339 instant, always answered in UTC with milliseconds, e.g. `2026-03-29T01:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. Stored as jsonb: at most 256 KiB and 64 levels deep, without NUL characters. */
  JSON: { input: unknown; output: unknown; }
  /** The name of an IANA time zone, e.g. `Europe/Berlin`. */
  TimeZone: { input: string; output: string; }
};

/** Attempts by how they stand. */
export type AttemptCounts = {
  __typename?: 'AttemptCounts';
  /** With status FAILED. */
  failed: Scalars['Int']['output'];
  /** With status FINISH. */
  finish: Scalars['Int']['output'];
  /** What half of the ended attempts did not exceed, in milliseconds; null when none has ended. */
  p50ExecutionTime?: Maybe<Scalars['Int']['output']>;
  /** What 95 of 100 ended attempts did not exceed, in milliseconds; null when none has ended. */
  p95ExecutionTime?: Maybe<Scalars['Int']['output']>;
  /** What 99 of 100 ended attempts did not exceed, in milliseconds; null when none has ended. */
  p99ExecutionTime?: Maybe<Scalars['Int']['output']>;
  /** With status RUNNING. */
  running: Scalars['Int']['output'];
  /** Which part of the ended attempts finished, 0 to 1; null when none has ended. */
  successRate?: Maybe<Scalars['Float']['output']>;
  /** All. */
  total: Scalars['Int']['output'];
};

/** How the delay before a retry grows. */
export type BackoffKind =
  /** The first delay is `initialDelayMs`, every other one twice its predecessor, up to `maxDelayMs`. */
  | 'EXPONENTIAL'
  /** Every delay is `initialDelayMs`. */
  | 'FIXED'
  /** No delay: a retry is queued at once. */
  | 'NONE';

/** A count that stops at 10,000, so that asking for it never scans a large table. */
export type Count = {
  __typename?: 'Count';
  /** The number counted. */
  count: Scalars['Int']['output'];
  /** Whether that is all. */
  precision: CountPrecision;
};

/** How a `Count` is meant. */
export type CountPrecision =
  /** There are more: counting stopped at 10,000. */
  | 'AT_LEAST'
  /** Counted to the end. */
  | 'EXACT';

/** A new task. Only name, schedule and webhookUrl are required. */
export type CreateTaskInput = {
  /** What it is for, in words: at most 2,000 characters. Default null. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** False creates the task paused. Default true. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 32 and 8 KiB; visible ASCII. Not those that HTTP sets itself, nor `webhook-*` and `x-task-*`. Default none. */
  headers?: InputMaybe<Array<HttpHeaderInput>>;
  /** 1 to 200 characters, and no other task's. Default null. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100. Default 3. */
  maxRetry?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 31,622,400 seconds. Default 3,600. */
  misfireGraceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** What happens to occurrences that no scheduler was up to see. Default RUN_ONCE. */
  misfirePolicy?: InputMaybe<MisfirePolicy>;
  /** 1 to 200 characters, without control or bidirectional-override characters. */
  name: Scalars['String']['input'];
  /** What happens to an occurrence that falls while a run is active. Default SKIP. */
  overlapPolicy?: InputMaybe<OverlapPolicy>;
  /** 1 to 1,000 failed runs in a row, or null for never. Default null. */
  pauseAfterFailures?: InputMaybe<Scalars['Int']['input']>;
  /** The JSON body of the POST. Default `{}`. */
  payload?: InputMaybe<Scalars['JSON']['input']>;
  /** When a failed attempt is repeated. What is left out of it takes its default. Default: at once. */
  retryPolicy?: InputMaybe<RetryPolicyInput>;
  /** Five cron fields or an alias. */
  schedule: Scalars['String']['input'];
  /** READY (default) or FAILED; RUNNING belongs to the engine. */
  status?: InputMaybe<TaskStatus>;
  /** At most 20, of 1 to 50 characters each. Default none. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Default `UTC`. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** 100 to 600,000. Default 30,000. */
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
  /** http or https, at most 2,048 characters, without user and password. */
  webhookUrl: Scalars['String']['input'];
};

/** The answer to `createTask`. */
export type CreateTaskPayload = {
  __typename?: 'CreateTaskPayload';
  /** The new task; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** Bounds of an instant; one that is left out does not bind. */
export type DateTimeRange = {
  /** At or after. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer to `deleteTask`. */
export type DeleteTaskPayload = {
  __typename?: 'DeleteTaskPayload';
  /** The id of the task that is no more; null when there are errors. */
  deletedTaskId?: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** Why a task does not run right now, or not well. */
export type DiagnosisCode =
  /** The last three attempts, or more, failed. */
  | 'DESTINATION_FAILING'
  /** The schedule cannot be read, or never fires. */
  | 'NEVER_MATCHES'
  /** A run is queued, and there is no consumer. */
  | 'NO_CONSUMER_ALIVE'
  /** There is no scheduler. */
  | 'NO_SCHEDULER_ALIVE'
  /** The task is paused. */
  | 'PAUSED'
  /** A run waits for its turn. */
  | 'QUEUED_BEHIND'
  /** An attempt has lasted longer than it may. */
  | 'RUNNING_LONG'
  /** The next occurrence is due and has not become a run. */
  | 'SCHEDULER_LAGGING'
  /** A failed attempt waits for the time of its retry. */
  | 'WAITING_RETRY';

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

/** How often attempts failed for one reason. */
export type FailureKindCount = {
  __typename?: 'FailureKindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The reason. */
  kind: FailureKind;
};

/** A header that is sent with every POST of a task. */
export type HttpHeader = {
  __typename?: 'HttpHeader';
  /** Its name, in lower case. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** A header to be sent with every POST. */
export type HttpHeaderInput = {
  /** A token as in RFC 9110; kept in lower case. */
  name: Scalars['String']['input'];
  /** Visible ASCII characters, spaces and tabs. */
  value: Scalars['String']['input'];
};

/** Bounds of a whole number; one that is left out does not bind. */
export type IntRange = {
  /** At least. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** At most. */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** What to do with occurrences that no scheduler was up to see. */
export type MisfirePolicy =
  /** The newest of them runs, if it is younger than `misfireGraceSeconds`; the others are recorded as MISSED. */
  | 'RUN_ONCE'
  /** All of them are recorded as MISSED. */
  | 'SKIP';

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Stores a new task; it fires from its next occurrence on. */
  createTask: CreateTaskPayload;
  /** Removes a task with its runs and attempts, at once and however many they are. A POST in flight is aborted. */
  deleteTask: DeleteTaskPayload;
  /** Stops new occurrences; a run in flight ends, with its retries. Pausing a paused task changes its reason. */
  pauseTask: PauseTaskPayload;
  /** Makes a FAILED task READY without running it. Refused with ALREADY_RUNNING while a run is active. */
  resetTask: ResetTaskPayload;
  /** Lets a paused task fire again from its next occurrence on. */
  resumeTask: ResumeTaskPayload;
  /** Fires now: one run with trigger MANUAL. Works on a paused task too; refused with ALREADY_RUNNING while a run is active. */
  runTask: RunTaskPayload;
  /** Sends one POST by the consumers' own rules, without `webhook-*` and `x-task-*` headers; nothing is stored and nothing is retried. */
  testWebhook: TestWebhookPayload;
  /** Edits a task. The next attempt already uses the new definition. */
  updateTask: UpdateTaskPayload;
  /** Makes the task with this key what the input says: creates it, or edits the one that has the key. Fit for repeating. */
  upsertTask: UpsertTaskPayload;
};


/** What can be changed. */
export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};


/** What can be changed. */
export type MutationDeleteTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationPauseTaskArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed. */
export type MutationResetTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationResumeTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRunTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


/** What can be changed. */
export type MutationUpdateTaskArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  input: UpdateTaskInput;
};


/** What can be changed. */
export type MutationUpsertTaskArgs = {
  input: CreateTaskInput;
  key: Scalars['String']['input'];
};

/** An object that can be fetched again by its id alone. */
export type Node = {
  /** The object's UUID. */
  id: Scalars['ID']['output'];
};

/** One instant of a schedule, and what became of it. */
export type Occurrence = {
  __typename?: 'Occurrence';
  /** Attempts begun for it. */
  attempts: Scalars['Int']['output'];
  /** What became of it. */
  outcome: OccurrenceOutcome;
  /** Why it did not run, in words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The run that records it; a missed one may record several. */
  runId?: Maybe<Scalars['ID']['output']>;
  /** The instant. */
  scheduledFor: Scalars['DateTime']['output'];
};

/** What became of an occurrence. */
export type OccurrenceOutcome =
  /** Its run was canceled. */
  | 'CANCELED'
  /** Its run failed. */
  | 'FAILED'
  /** Its run finished. */
  | 'FINISH'
  /** It did not run: no scheduler was up. */
  | 'MISSED'
  /** Its run is queued, or waits for a retry or for the run before it. */
  | 'QUEUED'
  /** Its run is being attempted. */
  | 'RUNNING'
  /** It did not run: the run before was still active. */
  | 'SKIPPED_OVERLAP'
  /** It passed, or will pass, while the task is paused. */
  | 'SKIPPED_PAUSED'
  /** It is still to come. */
  | 'UPCOMING';

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, oldest or first in the alphabet first. */
  | 'ASC'
  /** Largest, newest or last in the alphabet first. */
  | 'DESC';

/** What to do with an occurrence that falls while a run of the task is active. */
export type OverlapPolicy =
  /** It waits until the run ends; at most one waits, the others are recorded as SKIPPED. */
  | 'QUEUE'
  /** It is recorded as SKIPPED. */
  | 'SKIP';

/** Where a page stands within its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null only when `edges` is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null only when `edges` is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The answer to `pauseTask`. */
export type PauseTaskPayload = {
  __typename?: 'PauseTaskPayload';
  /** The paused task; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** What can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The object with this id, whatever its type; null when there is none. */
  node?: Maybe<Node>;
  /** The objects with these ids, in the order of the ids, with null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** What a schedule means: its words, its coming occurrences, what is wrong with it. Nothing is stored. */
  previewSchedule: SchedulePreview;
  /** Counts over a time of at most 31 days, of what is kept: attempts that retention or `deleteTask` removed count no more. */
  stats: Stats;
  /** The platform at a glance: queue, lag, and who works. */
  systemStatus: SystemStatus;
  /** The task with this id or with this key: give exactly one of them. Null when there is none. */
  task?: Maybe<Task>;
  /** The attempt with this id; null when there is none. */
  taskLog?: Maybe<TaskLog>;
  /** All attempts of all tasks, newest first unless `orderBy` says otherwise. */
  taskLogs: TaskLogConnection;
  /** The run with this id; null when there is none. */
  taskRun?: Maybe<TaskRun>;
  /** All tasks, newest first unless `orderBy` says otherwise. */
  tasks: TaskConnection;
  /** What will run before an instant, in order of time. */
  upcoming: Array<UpcomingTaskRun>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPreviewScheduleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  schedule: Scalars['String']['input'];
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** What can be asked. */
export type QueryStatsArgs = {
  from: Scalars['DateTime']['input'];
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. */
export type QueryTaskArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryTaskLogArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTaskLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskLogOrder>;
};


/** What can be asked. */
export type QueryTaskRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskOrder>;
};


/** What can be asked. */
export type QueryUpcomingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['DateTime']['input'];
};

/**
 * The phases of one exchange, in milliseconds; null where a phase did not take place: a connection that was kept has no DNS.
 * The last one of a failed exchange is the one in which it failed, as far as it got.
 */
export type RequestTiming = {
  __typename?: 'RequestTiming';
  /** Opening the connection. */
  connectMs?: Maybe<Scalars['Int']['output']>;
  /** Resolving the host's name. */
  dnsMs?: Maybe<Scalars['Int']['output']>;
  /** From the reply's headers to its end. */
  receiveMs?: Maybe<Scalars['Int']['output']>;
  /** The TLS handshake. */
  tlsMs?: Maybe<Scalars['Int']['output']>;
  /** From the request to the reply's headers. */
  waitMs?: Maybe<Scalars['Int']['output']>;
};

/** The answer to `resetTask`. */
export type ResetTaskPayload = {
  __typename?: 'ResetTaskPayload';
  /** The task, now READY; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** The answer to `resumeTask`. */
export type ResumeTaskPayload = {
  __typename?: 'ResumeTaskPayload';
  /** The resumed task; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** When and how often a failed attempt is repeated. */
export type RetryPolicy = {
  __typename?: 'RetryPolicy';
  /** How the delay grows. */
  backoff: BackoffKind;
  /** The first delay, in milliseconds. */
  initialDelayMs: Scalars['Int']['output'];
  /** Whether every delay is spread at random over its upper half, so that many tasks do not come back in step. */
  jitter: Scalars['Boolean']['output'];
  /** The longest delay, in milliseconds. */
  maxDelayMs: Scalars['Int']['output'];
  /** Retries after the first attempt; the same as `Task.maxRetry`. */
  maxRetry: Scalars['Int']['output'];
  /** HTTP statuses after which the run fails at once, without further retries. */
  nonRetryableStatuses: Array<Scalars['Int']['output']>;
  /** Whether Retry-After of a 429 or 503 is honoured, up to an hour. */
  respectRetryAfter: Scalars['Boolean']['output'];
};

/** When a failed attempt is to be repeated. Every field has a default. */
export type RetryPolicyInput = {
  /** How the delay grows. Default NONE. */
  backoff?: InputMaybe<BackoffKind>;
  /** 0 to 86,400,000. Default 1,000; with NONE 0. */
  initialDelayMs?: InputMaybe<Scalars['Int']['input']>;
  /** Whether delays are spread at random. Default false. */
  jitter?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0 to 86,400,000, which is the default. */
  maxDelayMs?: InputMaybe<Scalars['Int']['input']>;
  /** At most 100 HTTP statuses that fail at once. Default none. */
  nonRetryableStatuses?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether Retry-After is honoured. Default false. */
  respectRetryAfter?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `runTask`. */
export type RunTaskPayload = {
  __typename?: 'RunTaskPayload';
  /** The id of the new run; null when there are errors. */
  runId?: Maybe<Scalars['ID']['output']>;
  /** The task, now running; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** What set a run off. */
export type RunTrigger =
  /** An occurrence that was missed, made up for. */
  | 'CATCH_UP'
  /** An entry that somebody pushed into `task_list` by hand. */
  | 'EXTERNAL'
  /** `runTask`, or the button in the dashboard. */
  | 'MANUAL'
  /** An occurrence of the schedule. */
  | 'SCHEDULE';

/** What a schedule means, computed by the very code that fires it. */
export type SchedulePreview = {
  __typename?: 'SchedulePreview';
  /** The schedule in words; null unless valid. */
  description?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and the cure; null when valid. */
  error?: Maybe<Scalars['String']['output']>;
  /** Which field is wrong: minute, hour, day, month or weekday; null when valid or when the whole is wrong. */
  errorField?: Maybe<Scalars['String']['output']>;
  /** Where in the text the fault begins, from 0; null when valid. */
  errorPosition?: Maybe<Scalars['Int']['output']>;
  /** The coming occurrences; empty unless valid. */
  runs: Array<UpcomingRun>;
  /** Whether a task with this schedule would be accepted. */
  valid: Scalars['Boolean']['output'];
  /** What may surprise. */
  warnings: Array<ScheduleWarning>;
};

/** A surprise, in words. */
export type ScheduleWarning = {
  __typename?: 'ScheduleWarning';
  /** Which. */
  code: ScheduleWarningCode;
  /** In words. */
  message: Scalars['String']['output'];
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

/** How the platform fares: tasks as they are now, attempts that began in a time. What is not asked for is not counted. */
export type Stats = {
  __typename?: 'Stats';
  /** The attempts by how they stand. */
  attempts: AttemptCounts;
  /** Why attempts failed, the most frequent first. */
  byFailureKind: Array<FailureKindCount>;
  /** The tasks by where they stand now. */
  tasks: TaskCounts;
  /** The attempts bucket by bucket, in UTC, empty buckets too; at most 1,500. */
  timeline: Array<StatsBucket>;
  /** The tasks with the most failed attempts, the worst first. */
  topFailing: Array<TaskFailureCount>;
};


/** How the platform fares: tasks as they are now, attempts that began in a time. What is not asked for is not counted. */
export type StatsTimelineArgs = {
  bucket: StatsBucketSize;
};


/** How the platform fares: tasks as they are now, attempts that began in a time. What is not asked for is not counted. */
export type StatsTopFailingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The attempts that began in one bucket. */
export type StatsBucket = {
  __typename?: 'StatsBucket';
  /** With status FAILED. */
  failed: Scalars['Int']['output'];
  /** With status FINISH. */
  finish: Scalars['Int']['output'];
  /** What 95 of 100 ended attempts did not exceed, in milliseconds; null when none has ended. */
  p95ExecutionTime?: Maybe<Scalars['Int']['output']>;
  /** Where the bucket begins. */
  start: Scalars['DateTime']['output'];
};

/** How long a bucket is. */
export type StatsBucketSize =
  /** From midnight to midnight, in UTC. */
  | 'DAY'
  /** From the full hour to the next, in UTC. */
  | 'HOUR'
  /** From :00 to the next :00 seconds. */
  | 'MINUTE';

/**
 * What can be followed live, over WebSocket (graphql-transport-ws) at `/graphql`. A client is written to at most four times a second;
 * of what changed more often it gets the newest state. What changed before is not repeated: subscribe, then ask for what you show, and
 * ask again after every reconnect. A connection is closed with 4413 when its client reads too slowly, 4503 when the API missed changes, and
 * 1012 when it stops: connect again. Queries and mutations are to be sent over HTTP.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /** The platform at a glance, once at the start and then whenever it changes, at most once a second. */
  systemStatusChanged: SystemStatus;
  /** A task as it is after it was created, edited, paused or moved to another status. */
  taskChanged: Task;
  /** The id of a task that was deleted. */
  taskDeleted: Scalars['ID']['output'];
  /** An attempt as it is after it began or ended. */
  taskLogChanged: TaskLog;
};


/**
 * What can be followed live, over WebSocket (graphql-transport-ws) at `/graphql`. A client is written to at most four times a second;
 * of what changed more often it gets the newest state. What changed before is not repeated: subscribe, then ask for what you show, and
 * ask again after every reconnect. A connection is closed with 4413 when its client reads too slowly, 4503 when the API missed changes, and
 * 1012 when it stops: connect again. Queries and mutations are to be sent over HTTP.
 */
export type SubscriptionTaskChangedArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * What can be followed live, over WebSocket (graphql-transport-ws) at `/graphql`. A client is written to at most four times a second;
 * of what changed more often it gets the newest state. What changed before is not repeated: subscribe, then ask for what you show, and
 * ask again after every reconnect. A connection is closed with 4413 when its client reads too slowly, 4503 when the API missed changes, and
 * 1012 when it stops: connect again. Queries and mutations are to be sent over HTTP.
 */
export type SubscriptionTaskDeletedArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * What can be followed live, over WebSocket (graphql-transport-ws) at `/graphql`. A client is written to at most four times a second;
 * of what changed more often it gets the newest state. What changed before is not repeated: subscribe, then ask for what you show, and
 * ask again after every reconnect. A connection is closed with 4413 when its client reads too slowly, 4503 when the API missed changes, and
 * 1012 when it stops: connect again. Queries and mutations are to be sent over HTTP.
 */
export type SubscriptionTaskLogChangedArgs = {
  taskId?: InputMaybe<Scalars['ID']['input']>;
};

/** The platform at a glance. What cannot be known, because a server is away, is null. */
export type SystemStatus = {
  __typename?: 'SystemStatus';
  /** The consumers that were heard of in the last 15 seconds, the oldest first. */
  consumers?: Maybe<Array<WorkerInfo>>;
  /** Whether Postgres answers. */
  databaseOk: Scalars['Boolean']['output'];
  /** The entries that could not be used, of which the newest 1,000 are kept in `task_list:invalid`. */
  invalidEntries?: Maybe<Scalars['Int']['output']>;
  /** How long the oldest queued run has waited for a consumer; null also when none is queued. */
  oldestQueuedSeconds?: Maybe<Scalars['Int']['output']>;
  /** The entries in `task_list`: LLEN. */
  queueLength?: Maybe<Scalars['Int']['output']>;
  /** Whether Redis answers. */
  redisOk: Scalars['Boolean']['output'];
  /** How late the most overdue task is; 0 when none is. */
  schedulerLagSeconds?: Maybe<Scalars['Float']['output']>;
  /** The schedulers that were heard of in the last 15 seconds, the oldest first. */
  schedulers?: Maybe<Array<WorkerInfo>>;
};

/** A webhook that is called on a schedule. */
export type Task = Node & {
  __typename?: 'Task';
  /** When the task was created. */
  createdAt: Scalars['DateTime']['output'];
  /** What it is for, in words; null when nobody said. */
  description?: Maybe<Scalars['String']['output']>;
  /** Why the task does not run right now, or not well; empty when all is well. */
  diagnosis: Array<TaskDiagnosis>;
  /** False while the task is paused. */
  enabled: Scalars['Boolean']['output'];
  /** What is sent beside the payload. `webhook-*` and `x-task-*` are the platform's own and not listed. */
  headers: Array<HttpHeader>;
  /** How the task has fared lately. */
  health: TaskHealth;
  /** The task's UUID, the very one in the entries of `task_list`. */
  id: Scalars['ID']['output'];
  /** Unique, chosen by a person or a script, so that `upsertTask` finds the task again; null when it needs none. */
  key?: Maybe<Scalars['String']['output']>;
  /** The newest attempt; null before the first. */
  lastLog?: Maybe<TaskLog>;
  /** Retries after the first attempt, 0 to 100: a run makes at most `maxRetry + 1` attempts. */
  maxRetry: Scalars['Int']['output'];
  /** How old a missed occurrence may be and still run, in seconds. */
  misfireGraceSeconds: Scalars['Int']['output'];
  /** What happens to occurrences that no scheduler was up to see. */
  misfirePolicy: MisfirePolicy;
  /** What people call it; 1 to 200 characters. */
  name: Scalars['String']['output'];
  /** The next occurrence; null while paused, and when `scheduleError` says why there is none. */
  nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every occurrence of a time and what became of it, oldest first: at most 366 days and 1,500 occurrences. */
  occurrences: Array<Occurrence>;
  /** What happens to an occurrence that falls while a run is active. */
  overlapPolicy: OverlapPolicy;
  /** The task is paused after this many failed runs in a row; null: never. */
  pauseAfterFailures?: Maybe<Scalars['Int']['output']>;
  /** Why it was paused, in the words of whoever paused it. */
  pauseReason?: Maybe<Scalars['String']['output']>;
  /** Since when the task has been paused; null while it is enabled. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The JSON body of the POST. */
  payload?: Maybe<Scalars['JSON']['output']>;
  /** The newest runs, the newest last. */
  recentRuns: Array<TaskRun>;
  /** When a failed attempt is repeated. */
  retryPolicy: RetryPolicy;
  /** The task's runs, newest first. */
  runs: TaskRunConnection;
  /** Five cron fields (minute, hour, day of month, month, day of week), or an alias like `@hourly`. */
  schedule: Scalars['String']['output'];
  /** The schedule in words, e.g. `At 09:00, Monday through Friday (Europe/Berlin)`. */
  scheduleDescription: Scalars['String']['output'];
  /** Why no next occurrence could be computed; null for every task that the API accepted. */
  scheduleError?: Maybe<Scalars['String']['output']>;
  /** Where the task stands. */
  status: TaskStatus;
  /** Words to find it by; at most 20. */
  tags: Array<Scalars['String']['output']>;
  /** The task's attempts, newest first unless `orderBy` says otherwise. */
  taskLogs: TaskLogConnection;
  /** The zone in which the schedule's fields are read. */
  timeZone: Scalars['TimeZone']['output'];
  /** How long one attempt may take from connect to the end of the reply, in milliseconds: 100 to 600,000. */
  timeoutMs: Scalars['Int']['output'];
  /** The coming occurrences, whether or not the task is paused. */
  upcomingRuns: Array<UpcomingRun>;
  /** When definition, pause or status last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts edits of the definition, from 1. */
  version: Scalars['Int']['output'];
  /** Where the payload is POSTed: http or https. */
  webhookUrl: Scalars['String']['output'];
};


/** A webhook that is called on a schedule. */
export type TaskHealthArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A webhook that is called on a schedule. */
export type TaskOccurrencesArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** A webhook that is called on a schedule. */
export type TaskRecentRunsArgs = {
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A webhook that is called on a schedule. */
export type TaskRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A webhook that is called on a schedule. */
export type TaskTaskLogsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TaskLogOrder>;
};


/** A webhook that is called on a schedule. */
export type TaskUpcomingRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tasks. */
export type TaskConnection = {
  __typename?: 'TaskConnection';
  /** The tasks with their cursors. */
  edges: Array<TaskEdge>;
  /** The tasks without their cursors. */
  nodes: Array<Task>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many tasks there are on all pages. */
  totalCount: Count;
};

/** Tasks by where they stand. */
export type TaskCounts = {
  __typename?: 'TaskCounts';
  /** With status FAILED. */
  failed: Scalars['Int']['output'];
  /** Paused, whatever their status. */
  paused: Scalars['Int']['output'];
  /** With status READY. */
  ready: Scalars['Int']['output'];
  /** With status RUNNING. */
  running: Scalars['Int']['output'];
  /** All. */
  total: Scalars['Int']['output'];
};

/** One reason why a task does not run right now, or not well. */
export type TaskDiagnosis = {
  __typename?: 'TaskDiagnosis';
  /** Which. */
  code: DiagnosisCode;
  /** In words, with the cure when known. */
  message: Scalars['String']['output'];
  /** Since when, where that is known. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** A task and its place in the list. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Opaque; give it back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** How often a task's attempts failed. */
export type TaskFailureCount = {
  __typename?: 'TaskFailureCount';
  /** How many. */
  failed: Scalars['Int']['output'];
  /** The task. */
  task: Task;
};

/** Which tasks; conditions are joined by AND. */
export type TaskFilter = {
  /** Only enabled, or only paused tasks. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tasks with an attempt that began at or after this instant and failed. By index. */
  hasFailedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only these tasks; at most 100. By index. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only tasks with one of these keys; at most 100. By index. */
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tasks whose next occurrence lies before this instant. By index. */
  nextRunBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only tasks with this in their name, key, description or webhook URL, whatever its case; at most 200 characters. Reads every task. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only tasks in one of these states. Walks the order that is asked for, over all that are in others. */
  status?: InputMaybe<Array<TaskStatus>>;
  /** Only tasks that have all of these tags; at most 100. By index; all that have them are then sorted. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How a task has fared in its last attempts and runs. */
export type TaskHealth = {
  __typename?: 'TaskHealth';
  /** Of the ended attempts, in milliseconds; null when none has ended. */
  averageExecutionTime?: Maybe<Scalars['Int']['output']>;
  /** How many attempts have failed since the last that finished. */
  consecutiveFailures: Scalars['Int']['output'];
  /** How many occurrences the last runs record as missed. */
  missedCount: Scalars['Int']['output'];
  /** What 95 of 100 ended attempts did not exceed, in milliseconds; null when none has ended. */
  p95ExecutionTime?: Maybe<Scalars['Int']['output']>;
  /** How the attempts ended, newest first. */
  recent: Array<TaskLogStatus>;
  /** How many of the last runs were skipped, because the one before was still active. */
  skippedCount: Scalars['Int']['output'];
  /** Which part of the ended attempts finished, 0 to 1; null when none has ended. */
  successRate?: Maybe<Scalars['Float']['output']>;
};

/** One HTTP POST. */
export type TaskLog = Node & {
  __typename?: 'TaskLog';
  /** When the attempt began. */
  createdAt: Scalars['DateTime']['output'];
  /** From start to the end of the reply, in whole milliseconds; null while running. */
  executionTime?: Maybe<Scalars['Int']['output']>;
  /** The failure in plain words, with what to do; null unless `status` is FAILED. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Why it failed; null unless `status` is FAILED. */
  failureKind?: Maybe<FailureKind>;
  /** When it ended; null while running. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The attempt's UUIDv7. */
  id: Scalars['ID']['output'];
  /** From `scheduledFor` to `createdAt`, in milliseconds. */
  latenessMs?: Maybe<Scalars['Int']['output']>;
  /** The reply's body as text (its first 64 KiB), or the error in words; null while running. */
  message?: Maybe<Scalars['String']['output']>;
  /** Whether the reply's body was longer than `message`. */
  messageTruncated: Scalars['Boolean']['output'];
  /** When the next attempt of its run is due; null unless this is the newest attempt and its run waits for a retry. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was sent; the task may have been edited since. */
  request: TaskLogRequest;
  /** The reply's headers, in lower case; null when there was no reply. */
  responseHeaders?: Maybe<Scalars['JSON']['output']>;
  /** The HTTP status; null when there was no reply. */
  responseStatus?: Maybe<Scalars['Int']['output']>;
  /** 0 for the first attempt: the number in the entry that was popped. */
  retryCount: Scalars['Int']['output'];
  /** The run to which the attempt belongs. */
  run: TaskRun;
  /** The run's UUID; all attempts of a run share it. */
  runId: Scalars['ID']['output'];
  /** The occurrence for which the run fired. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  status: TaskLogStatus;
  /** The task. */
  task: Task;
  /** The task's UUID. */
  taskId: Scalars['ID']['output'];
  /** How long each phase of the exchange took; null while running, and when nothing was sent. */
  timing?: Maybe<RequestTiming>;
  /** What set its run off. */
  trigger: RunTrigger;
};

/** A page of attempts. */
export type TaskLogConnection = {
  __typename?: 'TaskLogConnection';
  /** The attempts with their cursors. */
  edges: Array<TaskLogEdge>;
  /** The attempts without their cursors. */
  nodes: Array<TaskLog>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many attempts there are on all pages. */
  totalCount: Count;
};

/** An attempt and its place in the list. */
export type TaskLogEdge = {
  __typename?: 'TaskLogEdge';
  /** Opaque; give it back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The attempt. */
  node: TaskLog;
};

/** Which attempts; conditions are joined by AND. */
export type TaskLogFilter = {
  /** Only attempts that began in this time. By index. */
  createdAt?: InputMaybe<DateTimeRange>;
  /** Only attempts that took so long, in milliseconds. Needs `taskIds`, `runId` or a `createdAt` range of at most 7 days. */
  executionTime?: InputMaybe<IntRange>;
  /** Only attempts that failed for one of these reasons. By index. */
  failureKind?: InputMaybe<Array<FailureKind>>;
  /** True: only the newest attempt of each run. */
  finalOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only attempts that were answered with one of these HTTP statuses; at most 100. By index, all but those from 200 to 299. */
  responseStatus?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only attempts whose `retryCount` is within these bounds. From 1 on by index. */
  retryCount?: InputMaybe<IntRange>;
  /** Only attempts of this run. By index. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** Only attempts with this in their `message`, whatever its case. Needs `taskIds`, `runId` or a `createdAt` range of at most 7 days, and reads all of those. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only attempts that stand so. */
  status?: InputMaybe<Array<TaskLogStatus>>;
  /** Only attempts of these tasks; at most 100. By index. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only attempts of runs that were set off so. By index, all but `SCHEDULE` and `CATCH_UP`. */
  trigger?: InputMaybe<Array<RunTrigger>>;
};

/** How attempts are sorted. */
export type TaskLogOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: TaskLogOrderField;
};

/** By what attempts are sorted. */
export type TaskLogOrderField =
  /** By age. */
  | 'CREATED_AT';

/** What an attempt sent. */
export type TaskLogRequest = {
  __typename?: 'TaskLogRequest';
  /** What was sent beside the payload, without the platform's own `webhook-*` and `x-task-*`. */
  headers: Array<HttpHeader>;
  /** The JSON body. */
  payload?: Maybe<Scalars['JSON']['output']>;
  /** The task's `version` that it was taken from. */
  taskVersion: Scalars['Int']['output'];
  /** Where it was POSTed. */
  url: Scalars['String']['output'];
};

/** How an attempt stands. */
export type TaskLogStatus =
  /** It answered otherwise, or not at all. */
  | 'FAILED'
  /** The webhook answered 2xx. */
  | 'FINISH'
  /** The webhook has been called and has not answered yet. */
  | 'RUNNING';

/** How tasks are sorted. */
export type TaskOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: TaskOrderField;
};

/** By what tasks are sorted. */
export type TaskOrderField =
  /** By age. By index. */
  | 'CREATED_AT'
  /** By name. By index. */
  | 'NAME'
  /** By the next occurrence; tasks that have none come last. By index. */
  | 'NEXT_RUN_AT'
  /** By the last change of definition, pause or status. Reads every task. */
  | 'UPDATED_AT';

/** One firing of a task, for one occurrence or by hand, with all its attempts. */
export type TaskRun = Node & {
  __typename?: 'TaskRun';
  /** Attempts begun so far. */
  attemptCount: Scalars['Int']['output'];
  /** Every attempt of this run, oldest first. */
  attempts: Array<TaskLog>;
  /** When the run was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When the run ended; null while it is active. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The run's UUIDv7; sent to the webhook as the header `webhook-id`, constant over retries. */
  id: Scalars['ID']['output'];
  /** From `scheduledFor` to the begin of the first attempt, in milliseconds; null before that. */
  latenessMs?: Maybe<Scalars['Int']['output']>;
  /** Why it was skipped, missed or canceled, in words. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The occurrence, or the moment at which it was started by hand. */
  scheduledFor: Scalars['DateTime']['output'];
  /** When the first attempt began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: TaskRunState;
  /** The task that fired. */
  task: Task;
  /** What set it off. */
  trigger: RunTrigger;
};

/** A page of runs. */
export type TaskRunConnection = {
  __typename?: 'TaskRunConnection';
  /** The runs with their cursors. */
  edges: Array<TaskRunEdge>;
  /** The runs without their cursors. */
  nodes: Array<TaskRun>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many runs there are on all pages. */
  totalCount: Count;
};

/** A run and its place in the list. */
export type TaskRunEdge = {
  __typename?: 'TaskRunEdge';
  /** Opaque; give it back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: TaskRun;
};

/** Where a run stands. */
export type TaskRunState =
  /** Not run: canceled before its first attempt. */
  | 'CANCELED'
  /** The last attempt failed. */
  | 'FAILED'
  /** The webhook answered 2xx. */
  | 'FINISH'
  /** Not run: no scheduler was up when it was due. */
  | 'MISSED'
  /** Its entry is in `task_list`, or about to be. */
  | 'QUEUED'
  /** A consumer is calling the webhook. */
  | 'RUNNING'
  /** Not run: the previous run was still active. */
  | 'SKIPPED'
  /** Waiting for the time of its retry. */
  | 'WAITING';

/** Where a task stands. Pausing is not a status: see `Task.enabled`. */
export type TaskStatus =
  /** The last run failed after its last retry. The task fires again at its next occurrence. */
  | 'FAILED'
  /** Waiting for its next occurrence; the last run, if any, finished. */
  | 'READY'
  /** A run is queued, waiting for a retry or being attempted. */
  | 'RUNNING';

/** A fault in a mutation's arguments. */
export type TaskUserError = UserError & {
  __typename?: 'TaskUserError';
  /** What kind of fault it is. */
  code: TaskUserErrorCode;
  /** The path of the argument at fault. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Expected what, got what, and the cure. */
  message: Scalars['String']['output'];
};

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
  headers?: InputMaybe<Array<HttpHeaderInput>>;
  /** The JSON body of the POST. Default `{}`. */
  payload?: InputMaybe<Scalars['JSON']['input']>;
  /** 100 to 30,000. Default 10,000. */
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
  /** http or https, at most 2,048 characters, without user and password. */
  webhookUrl: Scalars['String']['input'];
};

/** The answer to `testWebhook`. */
export type TestWebhookPayload = {
  __typename?: 'TestWebhookPayload';
  /** What the webhook answered; null when there are errors. */
  result?: Maybe<TestWebhookResult>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** How a webhook answered to a test. */
export type TestWebhookResult = {
  __typename?: 'TestWebhookResult';
  /** From start to the end of the reply, in whole milliseconds. */
  executionTime: Scalars['Int']['output'];
  /** The failure in plain words, with what to do; null when there was none. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Why an attempt would have failed; null when it would not. */
  failureKind?: Maybe<FailureKind>;
  /** The reply's body as text (its first 64 KiB), or the error in words. */
  message?: Maybe<Scalars['String']['output']>;
  /** Whether the reply's body was longer than `message`. */
  messageTruncated: Scalars['Boolean']['output'];
  /** Whether an attempt of a task would have finished: the webhook answered 2xx. */
  ok: Scalars['Boolean']['output'];
  /** The reply's headers, in lower case; null when there was no reply. */
  responseHeaders?: Maybe<Scalars['JSON']['output']>;
  /** The HTTP status; null when there was no reply. */
  responseStatus?: Maybe<Scalars['Int']['output']>;
  /** How long each phase took; null when nothing was sent. */
  timing?: Maybe<RequestTiming>;
};

/** One coming occurrence of a schedule. */
export type UpcomingRun = {
  __typename?: 'UpcomingRun';
  /** The wall clock in the schedule's zone, with its offset, e.g. `2026-03-27T09:00:00+01:00`. */
  localTime: Scalars['String']['output'];
  /** Set when a clock change moves this occurrence or lets others fall together with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The instant. */
  scheduledFor: Scalars['DateTime']['output'];
};

/** One coming occurrence of some task. */
export type UpcomingTaskRun = {
  __typename?: 'UpcomingTaskRun';
  /** The wall clock in the task's zone, with its offset. */
  localTime: Scalars['String']['output'];
  /** The instant. */
  scheduledFor: Scalars['DateTime']['output'];
  /** The task. */
  task: Task;
};

/** What changes. A field that is left out keeps its value. */
export type UpdateTaskInput = {
  /** What it is for, in words: at most 2,000 characters, or null for nothing. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** False pauses, true resumes. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 32 and 8 KiB; visible ASCII. Not those that HTTP sets itself, nor `webhook-*` and `x-task-*`. Replaces all of them. */
  headers?: InputMaybe<Array<HttpHeaderInput>>;
  /** 1 to 200 characters, and no other task's; null for none. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 100. */
  maxRetry?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 31,622,400 seconds. */
  misfireGraceSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** What happens to occurrences that no scheduler was up to see. */
  misfirePolicy?: InputMaybe<MisfirePolicy>;
  /** 1 to 200 characters, without control or bidirectional-override characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What happens to an occurrence that falls while a run is active. */
  overlapPolicy?: InputMaybe<OverlapPolicy>;
  /** 1 to 1,000 failed runs in a row, or null for never. */
  pauseAfterFailures?: InputMaybe<Scalars['Int']['input']>;
  /** The JSON body of the POST. */
  payload?: InputMaybe<Scalars['JSON']['input']>;
  /** When a failed attempt is repeated. What is left out of it takes its default. */
  retryPolicy?: InputMaybe<RetryPolicyInput>;
  /** Five cron fields or an alias. A new schedule counts from now. */
  schedule?: InputMaybe<Scalars['String']['input']>;
  /** At most 20, of 1 to 50 characters each. Replaces all of them. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The zone in which the schedule is read. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** 100 to 600,000. */
  timeoutMs?: InputMaybe<Scalars['Int']['input']>;
  /** http or https, at most 2,048 characters, without user and password. */
  webhookUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `updateTask`. */
export type UpdateTaskPayload = {
  __typename?: 'UpdateTaskPayload';
  /** The task as somebody else left it, when the edit was refused with CONFLICT; else null. */
  current?: Maybe<Task>;
  /** The changed task; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** The answer to `upsertTask`. */
export type UpsertTaskPayload = {
  __typename?: 'UpsertTaskPayload';
  /** Whether there was none with this key before; null when there are errors. */
  created?: Maybe<Scalars['Boolean']['output']>;
  /** The task; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
};

/** What the sender of a mutation can mend. */
export type UserError = {
  /** The path of the argument at fault, e.g. `["input", "schedule"]`; null when it is none of them. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** Expected what, got what, and the cure. */
  message: Scalars['String']['output'];
};

/** A scheduler or consumer at work. */
export type WorkerInfo = {
  __typename?: 'WorkerInfo';
  /** When it was last heard of; it reports every five seconds. */
  heartbeatAt: Scalars['DateTime']['output'];
  /** Unique for every start. */
  id: Scalars['ID']['output'];
  /** Attempts that it is making. */
  inFlight: Scalars['Int']['output'];
  /** `scheduler` or `consumer`. */
  kind: Scalars['String']['output'];
  /** When it started. */
  startedAt: Scalars['DateTime']['output'];
  /** Its release. */
  version: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Task )
    | ( TaskLog )
    | ( TaskRun )
  ;
  UserError: ( TaskUserError );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AttemptCounts: ResolverTypeWrapper<AttemptCounts>;
  BackoffKind: BackoffKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Count: ResolverTypeWrapper<Count>;
  CountPrecision: CountPrecision;
  CreateTaskInput: CreateTaskInput;
  CreateTaskPayload: ResolverTypeWrapper<CreateTaskPayload>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DeleteTaskPayload: ResolverTypeWrapper<DeleteTaskPayload>;
  DiagnosisCode: DiagnosisCode;
  FailureKind: FailureKind;
  FailureKindCount: ResolverTypeWrapper<FailureKindCount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  HttpHeaderInput: HttpHeaderInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntRange: IntRange;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  MisfirePolicy: MisfirePolicy;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Occurrence: ResolverTypeWrapper<Occurrence>;
  OccurrenceOutcome: OccurrenceOutcome;
  OrderDirection: OrderDirection;
  OverlapPolicy: OverlapPolicy;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseTaskPayload: ResolverTypeWrapper<PauseTaskPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestTiming: ResolverTypeWrapper<RequestTiming>;
  ResetTaskPayload: ResolverTypeWrapper<ResetTaskPayload>;
  ResumeTaskPayload: ResolverTypeWrapper<ResumeTaskPayload>;
  RetryPolicy: ResolverTypeWrapper<RetryPolicy>;
  RetryPolicyInput: RetryPolicyInput;
  RunTaskPayload: ResolverTypeWrapper<RunTaskPayload>;
  RunTrigger: RunTrigger;
  SchedulePreview: ResolverTypeWrapper<SchedulePreview>;
  ScheduleWarning: ResolverTypeWrapper<ScheduleWarning>;
  ScheduleWarningCode: ScheduleWarningCode;
  Stats: ResolverTypeWrapper<Stats>;
  StatsBucket: ResolverTypeWrapper<StatsBucket>;
  StatsBucketSize: StatsBucketSize;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SystemStatus: ResolverTypeWrapper<SystemStatus>;
  Task: ResolverTypeWrapper<Task>;
  TaskConnection: ResolverTypeWrapper<TaskConnection>;
  TaskCounts: ResolverTypeWrapper<TaskCounts>;
  TaskDiagnosis: ResolverTypeWrapper<TaskDiagnosis>;
  TaskEdge: ResolverTypeWrapper<TaskEdge>;
  TaskFailureCount: ResolverTypeWrapper<TaskFailureCount>;
  TaskFilter: TaskFilter;
  TaskHealth: ResolverTypeWrapper<TaskHealth>;
  TaskLog: ResolverTypeWrapper<TaskLog>;
  TaskLogConnection: ResolverTypeWrapper<TaskLogConnection>;
  TaskLogEdge: ResolverTypeWrapper<TaskLogEdge>;
  TaskLogFilter: TaskLogFilter;
  TaskLogOrder: TaskLogOrder;
  TaskLogOrderField: TaskLogOrderField;
  TaskLogRequest: ResolverTypeWrapper<TaskLogRequest>;
  TaskLogStatus: TaskLogStatus;
  TaskOrder: TaskOrder;
  TaskOrderField: TaskOrderField;
  TaskRun: ResolverTypeWrapper<TaskRun>;
  TaskRunConnection: ResolverTypeWrapper<TaskRunConnection>;
  TaskRunEdge: ResolverTypeWrapper<TaskRunEdge>;
  TaskRunState: TaskRunState;
  TaskStatus: TaskStatus;
  TaskUserError: ResolverTypeWrapper<TaskUserError>;
  TaskUserErrorCode: TaskUserErrorCode;
  TestWebhookInput: TestWebhookInput;
  TestWebhookPayload: ResolverTypeWrapper<TestWebhookPayload>;
  TestWebhookResult: ResolverTypeWrapper<TestWebhookResult>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  UpcomingRun: ResolverTypeWrapper<UpcomingRun>;
  UpcomingTaskRun: ResolverTypeWrapper<UpcomingTaskRun>;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: ResolverTypeWrapper<UpdateTaskPayload>;
  UpsertTaskPayload: ResolverTypeWrapper<UpsertTaskPayload>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WorkerInfo: ResolverTypeWrapper<WorkerInfo>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AttemptCounts: AttemptCounts;
  Boolean: Scalars['Boolean']['output'];
  Count: Count;
  CreateTaskInput: CreateTaskInput;
  CreateTaskPayload: CreateTaskPayload;
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DeleteTaskPayload: DeleteTaskPayload;
  FailureKindCount: FailureKindCount;
  Float: Scalars['Float']['output'];
  HttpHeader: HttpHeader;
  HttpHeaderInput: HttpHeaderInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntRange: IntRange;
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Occurrence: Occurrence;
  PageInfo: PageInfo;
  PauseTaskPayload: PauseTaskPayload;
  Query: Record<PropertyKey, never>;
  RequestTiming: RequestTiming;
  ResetTaskPayload: ResetTaskPayload;
  ResumeTaskPayload: ResumeTaskPayload;
  RetryPolicy: RetryPolicy;
  RetryPolicyInput: RetryPolicyInput;
  RunTaskPayload: RunTaskPayload;
  SchedulePreview: SchedulePreview;
  ScheduleWarning: ScheduleWarning;
  Stats: Stats;
  StatsBucket: StatsBucket;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SystemStatus: SystemStatus;
  Task: Task;
  TaskConnection: TaskConnection;
  TaskCounts: TaskCounts;
  TaskDiagnosis: TaskDiagnosis;
  TaskEdge: TaskEdge;
  TaskFailureCount: TaskFailureCount;
  TaskFilter: TaskFilter;
  TaskHealth: TaskHealth;
  TaskLog: TaskLog;
  TaskLogConnection: TaskLogConnection;
  TaskLogEdge: TaskLogEdge;
  TaskLogFilter: TaskLogFilter;
  TaskLogOrder: TaskLogOrder;
  TaskLogRequest: TaskLogRequest;
  TaskOrder: TaskOrder;
  TaskRun: TaskRun;
  TaskRunConnection: TaskRunConnection;
  TaskRunEdge: TaskRunEdge;
  TaskUserError: TaskUserError;
  TestWebhookInput: TestWebhookInput;
  TestWebhookPayload: TestWebhookPayload;
  TestWebhookResult: TestWebhookResult;
  TimeZone: Scalars['TimeZone']['output'];
  UpcomingRun: UpcomingRun;
  UpcomingTaskRun: UpcomingTaskRun;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: UpdateTaskPayload;
  UpsertTaskPayload: UpsertTaskPayload;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WorkerInfo: WorkerInfo;
};

export type AttemptCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttemptCounts'] = ResolversParentTypes['AttemptCounts']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50ExecutionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p95ExecutionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p99ExecutionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = any, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['CountPrecision'], ParentType, ContextType>;
};

export type CreateTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateTaskPayload'] = ResolversParentTypes['CreateTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeleteTaskPayload'] = ResolversParentTypes['DeleteTaskPayload']> = {
  deletedTaskId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type FailureKindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['FailureKindCount'] = ResolversParentTypes['FailureKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FailureKind'], ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = any, ParentType extends ResolversParentTypes['HttpHeader'] = ResolversParentTypes['HttpHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createTask?: Resolver<ResolversTypes['CreateTaskPayload'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  deleteTask?: Resolver<ResolversTypes['DeleteTaskPayload'], ParentType, ContextType, RequireFields<MutationDeleteTaskArgs, 'id'>>;
  pauseTask?: Resolver<ResolversTypes['PauseTaskPayload'], ParentType, ContextType, RequireFields<MutationPauseTaskArgs, 'id'>>;
  resetTask?: Resolver<ResolversTypes['ResetTaskPayload'], ParentType, ContextType, RequireFields<MutationResetTaskArgs, 'id'>>;
  resumeTask?: Resolver<ResolversTypes['ResumeTaskPayload'], ParentType, ContextType, RequireFields<MutationResumeTaskArgs, 'id'>>;
  runTask?: Resolver<ResolversTypes['RunTaskPayload'], ParentType, ContextType, RequireFields<MutationRunTaskArgs, 'id'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookPayload'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  updateTask?: Resolver<ResolversTypes['UpdateTaskPayload'], ParentType, ContextType, RequireFields<MutationUpdateTaskArgs, 'id' | 'input'>>;
  upsertTask?: Resolver<ResolversTypes['UpsertTaskPayload'], ParentType, ContextType, RequireFields<MutationUpsertTaskArgs, 'input' | 'key'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskLog' | 'TaskRun', ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OccurrenceOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PauseTaskPayload'] = ResolversParentTypes['PauseTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  previewSchedule?: Resolver<ResolversTypes['SchedulePreview'], ParentType, ContextType, RequireFields<QueryPreviewScheduleArgs, 'first' | 'schedule' | 'timeZone'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType, RequireFields<QueryStatsArgs, 'from'>>;
  systemStatus?: Resolver<ResolversTypes['SystemStatus'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, Partial<QueryTaskArgs>>;
  taskLog?: Resolver<Maybe<ResolversTypes['TaskLog']>, ParentType, ContextType, RequireFields<QueryTaskLogArgs, 'id'>>;
  taskLogs?: Resolver<ResolversTypes['TaskLogConnection'], ParentType, ContextType, RequireFields<QueryTaskLogsArgs, 'orderBy'>>;
  taskRun?: Resolver<Maybe<ResolversTypes['TaskRun']>, ParentType, ContextType, RequireFields<QueryTaskRunArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'orderBy'>>;
  upcoming?: Resolver<Array<ResolversTypes['UpcomingTaskRun']>, ParentType, ContextType, RequireFields<QueryUpcomingArgs, 'first' | 'to'>>;
};

export type RequestTimingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestTiming'] = ResolversParentTypes['RequestTiming']> = {
  connectMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dnsMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receiveMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tlsMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResetTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResetTaskPayload'] = ResolversParentTypes['ResetTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type ResumeTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResumeTaskPayload'] = ResolversParentTypes['ResumeTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type RetryPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RetryPolicy'] = ResolversParentTypes['RetryPolicy']> = {
  backoff?: Resolver<ResolversTypes['BackoffKind'], ParentType, ContextType>;
  initialDelayMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jitter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxDelayMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxRetry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nonRetryableStatuses?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  respectRetryAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RunTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunTaskPayload'] = ResolversParentTypes['RunTaskPayload']> = {
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type SchedulePreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['SchedulePreview'] = ResolversParentTypes['SchedulePreview']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runs?: Resolver<Array<ResolversTypes['UpcomingRun']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ScheduleWarning']>, ParentType, ContextType>;
};

export type ScheduleWarningResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScheduleWarning'] = ResolversParentTypes['ScheduleWarning']> = {
  code?: Resolver<ResolversTypes['ScheduleWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  attempts?: Resolver<ResolversTypes['AttemptCounts'], ParentType, ContextType>;
  byFailureKind?: Resolver<Array<ResolversTypes['FailureKindCount']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskCounts'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['StatsBucket']>, ParentType, ContextType, RequireFields<StatsTimelineArgs, 'bucket'>>;
  topFailing?: Resolver<Array<ResolversTypes['TaskFailureCount']>, ParentType, ContextType, RequireFields<StatsTopFailingArgs, 'first'>>;
};

export type StatsBucketResolvers<ContextType = any, ParentType extends ResolversParentTypes['StatsBucket'] = ResolversParentTypes['StatsBucket']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p95ExecutionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  systemStatusChanged?: SubscriptionResolver<ResolversTypes['SystemStatus'], "systemStatusChanged", ParentType, ContextType>;
  taskChanged?: SubscriptionResolver<ResolversTypes['Task'], "taskChanged", ParentType, ContextType, Partial<SubscriptionTaskChangedArgs>>;
  taskDeleted?: SubscriptionResolver<ResolversTypes['ID'], "taskDeleted", ParentType, ContextType, Partial<SubscriptionTaskDeletedArgs>>;
  taskLogChanged?: SubscriptionResolver<ResolversTypes['TaskLog'], "taskLogChanged", ParentType, ContextType, Partial<SubscriptionTaskLogChangedArgs>>;
};

export type SystemStatusResolvers<ContextType = any, ParentType extends ResolversParentTypes['SystemStatus'] = ResolversParentTypes['SystemStatus']> = {
  consumers?: Resolver<Maybe<Array<ResolversTypes['WorkerInfo']>>, ParentType, ContextType>;
  databaseOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invalidEntries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  oldestQueuedSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  queueLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  redisOk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedulerLagSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  schedulers?: Resolver<Maybe<Array<ResolversTypes['WorkerInfo']>>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diagnosis?: Resolver<Array<ResolversTypes['TaskDiagnosis']>, ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['HttpHeader']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['TaskHealth'], ParentType, ContextType, RequireFields<TaskHealthArgs, 'last'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLog?: Resolver<Maybe<ResolversTypes['TaskLog']>, ParentType, ContextType>;
  maxRetry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misfireGraceSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  misfirePolicy?: Resolver<ResolversTypes['MisfirePolicy'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occurrences?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType, RequireFields<TaskOccurrencesArgs, 'from' | 'to'>>;
  overlapPolicy?: Resolver<ResolversTypes['OverlapPolicy'], ParentType, ContextType>;
  pauseAfterFailures?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  recentRuns?: Resolver<Array<ResolversTypes['TaskRun']>, ParentType, ContextType, RequireFields<TaskRecentRunsArgs, 'last'>>;
  retryPolicy?: Resolver<ResolversTypes['RetryPolicy'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['TaskRunConnection'], ParentType, ContextType, Partial<TaskRunsArgs>>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduleDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduleError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  taskLogs?: Resolver<ResolversTypes['TaskLogConnection'], ParentType, ContextType, RequireFields<TaskTaskLogsArgs, 'orderBy'>>;
  timeZone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upcomingRuns?: Resolver<Array<ResolversTypes['UpcomingRun']>, ParentType, ContextType, RequireFields<TaskUpcomingRunsArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  webhookUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TaskCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskCounts'] = ResolversParentTypes['TaskCounts']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskDiagnosisResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskDiagnosis'] = ResolversParentTypes['TaskDiagnosis']> = {
  code?: Resolver<ResolversTypes['DiagnosisCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskFailureCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskFailureCount'] = ResolversParentTypes['TaskFailureCount']> = {
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskHealthResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskHealth'] = ResolversParentTypes['TaskHealth']> = {
  averageExecutionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consecutiveFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p95ExecutionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recent?: Resolver<Array<ResolversTypes['TaskLogStatus']>, ParentType, ContextType>;
  skippedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  successRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TaskLogResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskLog'] = ResolversParentTypes['TaskLog']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  executionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureKind?: Resolver<Maybe<ResolversTypes['FailureKind']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latenessMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['TaskLogRequest'], ParentType, ContextType>;
  responseHeaders?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['TaskRun'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskLogStatus'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['RequestTiming']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['RunTrigger'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskLogConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskLogConnection'] = ResolversParentTypes['TaskLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaskLog']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TaskLogEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskLogEdge'] = ResolversParentTypes['TaskLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskLog'], ParentType, ContextType>;
};

export type TaskLogRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskLogRequest'] = ResolversParentTypes['TaskLogRequest']> = {
  headers?: Resolver<Array<ResolversTypes['HttpHeader']>, ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  taskVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaskRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskRun'] = ResolversParentTypes['TaskRun']> = {
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['TaskLog']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latenessMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TaskRunState'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['RunTrigger'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskRunConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskRunConnection'] = ResolversParentTypes['TaskRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaskRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaskRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TaskRunEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskRunEdge'] = ResolversParentTypes['TaskRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskRun'], ParentType, ContextType>;
};

export type TaskUserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskUserError'] = ResolversParentTypes['TaskUserError']> = {
  code?: Resolver<ResolversTypes['TaskUserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TestWebhookPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  result?: Resolver<Maybe<ResolversTypes['TestWebhookResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type TestWebhookResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TestWebhookResult'] = ResolversParentTypes['TestWebhookResult']> = {
  executionTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureKind?: Resolver<Maybe<ResolversTypes['FailureKind']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responseHeaders?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['RequestTiming']>, ParentType, ContextType>;
};

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type UpcomingRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpcomingRun'] = ResolversParentTypes['UpcomingRun']> = {
  localTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UpcomingTaskRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpcomingTaskRun'] = ResolversParentTypes['UpcomingTaskRun']> = {
  localTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type UpdateTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateTaskPayload'] = ResolversParentTypes['UpdateTaskPayload']> = {
  current?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type UpsertTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpsertTaskPayload'] = ResolversParentTypes['UpsertTaskPayload']> = {
  created?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'TaskUserError', ParentType, ContextType>;
};

export type WorkerInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkerInfo'] = ResolversParentTypes['WorkerInfo']> = {
  heartbeatAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inFlight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AttemptCounts?: AttemptCountsResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  CreateTaskPayload?: CreateTaskPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteTaskPayload?: DeleteTaskPayloadResolvers<ContextType>;
  FailureKindCount?: FailureKindCountResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseTaskPayload?: PauseTaskPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequestTiming?: RequestTimingResolvers<ContextType>;
  ResetTaskPayload?: ResetTaskPayloadResolvers<ContextType>;
  ResumeTaskPayload?: ResumeTaskPayloadResolvers<ContextType>;
  RetryPolicy?: RetryPolicyResolvers<ContextType>;
  RunTaskPayload?: RunTaskPayloadResolvers<ContextType>;
  SchedulePreview?: SchedulePreviewResolvers<ContextType>;
  ScheduleWarning?: ScheduleWarningResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  StatsBucket?: StatsBucketResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SystemStatus?: SystemStatusResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskCounts?: TaskCountsResolvers<ContextType>;
  TaskDiagnosis?: TaskDiagnosisResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskFailureCount?: TaskFailureCountResolvers<ContextType>;
  TaskHealth?: TaskHealthResolvers<ContextType>;
  TaskLog?: TaskLogResolvers<ContextType>;
  TaskLogConnection?: TaskLogConnectionResolvers<ContextType>;
  TaskLogEdge?: TaskLogEdgeResolvers<ContextType>;
  TaskLogRequest?: TaskLogRequestResolvers<ContextType>;
  TaskRun?: TaskRunResolvers<ContextType>;
  TaskRunConnection?: TaskRunConnectionResolvers<ContextType>;
  TaskRunEdge?: TaskRunEdgeResolvers<ContextType>;
  TaskUserError?: TaskUserErrorResolvers<ContextType>;
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
  TestWebhookResult?: TestWebhookResultResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  UpcomingRun?: UpcomingRunResolvers<ContextType>;
  UpcomingTaskRun?: UpcomingTaskRunResolvers<ContextType>;
  UpdateTaskPayload?: UpdateTaskPayloadResolvers<ContextType>;
  UpsertTaskPayload?: UpsertTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WorkerInfo?: WorkerInfoResolvers<ContextType>;
};

