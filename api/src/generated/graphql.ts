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
  /** False creates the task paused. Default true. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0 to 100. Default 3. */
  maxRetry?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 200 characters, without control or bidirectional-override characters. */
  name: Scalars['String']['input'];
  /** The JSON body of the POST. Default `{}`. */
  payload?: InputMaybe<Scalars['JSON']['input']>;
  /** Five cron fields or an alias. */
  schedule: Scalars['String']['input'];
  /** READY (default) or FAILED; RUNNING belongs to the engine. */
  status?: InputMaybe<TaskStatus>;
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

/** The answer to `deleteTask`. */
export type DeleteTaskPayload = {
  __typename?: 'DeleteTaskPayload';
  /** The id of the task that is no more; null when there are errors. */
  deletedTaskId?: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
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

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Stores a new task; it fires from its next occurrence on. */
  createTask: CreateTaskPayload;
  /** Removes a task with its runs and attempts. A POST in flight is aborted. */
  deleteTask: DeleteTaskPayload;
  /** Stops new occurrences; a run in flight ends, with its retries. Pausing a paused task changes its reason. */
  pauseTask: PauseTaskPayload;
  /** Lets a paused task fire again from its next occurrence on. */
  resumeTask: ResumeTaskPayload;
  /** Fires now: one run with trigger MANUAL. Works on a paused task too; refused with ALREADY_RUNNING while a run is active. */
  runTask: RunTaskPayload;
  /** Edits a task. The next attempt already uses the new definition. */
  updateTask: UpdateTaskPayload;
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
export type MutationResumeTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationRunTaskArgs = {
  id: Scalars['ID']['input'];
};


/** What can be changed. */
export type MutationUpdateTaskArgs = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  input: UpdateTaskInput;
};

/** An object that can be fetched again by its id alone. */
export type Node = {
  /** The object's UUID. */
  id: Scalars['ID']['output'];
};

/** Which way a list is sorted. */
export type OrderDirection =
  /** Smallest, oldest or first in the alphabet first. */
  | 'ASC'
  /** Largest, newest or last in the alphabet first. */
  | 'DESC';

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
  /** What a schedule means: its words, its coming occurrences, what is wrong with it. Nothing is stored. */
  previewSchedule: SchedulePreview;
  /** The task with this id; null when there is none. */
  task?: Maybe<Task>;
  /** The attempt with this id; null when there is none. */
  taskLog?: Maybe<TaskLog>;
  /** All attempts of all tasks, newest first unless `orderBy` says otherwise. */
  taskLogs: TaskLogConnection;
  /** The run with this id; null when there is none. */
  taskRun?: Maybe<TaskRun>;
  /** All tasks, newest first unless `orderBy` says otherwise. */
  tasks: TaskConnection;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryPreviewScheduleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  schedule: Scalars['String']['input'];
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};


/** What can be asked. */
export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
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

/** The answer to `resumeTask`. */
export type ResumeTaskPayload = {
  __typename?: 'ResumeTaskPayload';
  /** The resumed task; null when there are errors. */
  task?: Maybe<Task>;
  /** What to mend; empty when all is well. */
  userErrors: Array<TaskUserError>;
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

/** A webhook that is called on a schedule. */
export type Task = Node & {
  __typename?: 'Task';
  /** When the task was created. */
  createdAt: Scalars['DateTime']['output'];
  /** False while the task is paused. */
  enabled: Scalars['Boolean']['output'];
  /** The task's UUID, the very one in the entries of `task_list`. */
  id: Scalars['ID']['output'];
  /** The newest attempt; null before the first. */
  lastLog?: Maybe<TaskLog>;
  /** Retries after the first attempt, 0 to 100: a run makes at most `maxRetry + 1` attempts. */
  maxRetry: Scalars['Int']['output'];
  /** What people call it; 1 to 200 characters. */
  name: Scalars['String']['output'];
  /** The next occurrence; null while paused, and for an instant after creation or an edit. */
  nextRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was paused, in the words of whoever paused it. */
  pauseReason?: Maybe<Scalars['String']['output']>;
  /** Since when the task has been paused; null while it is enabled. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The JSON body of the POST. */
  payload?: Maybe<Scalars['JSON']['output']>;
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

/** A task and its place in the list. */
export type TaskEdge = {
  __typename?: 'TaskEdge';
  /** Opaque; give it back as `after` or `before`. */
  cursor: Scalars['String']['output'];
  /** The task. */
  node: Task;
};

/** Which tasks; conditions are joined by AND. */
export type TaskFilter = {
  /** Only enabled, or only paused tasks. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tasks in one of these states. */
  status?: InputMaybe<Array<TaskStatus>>;
};

/** One HTTP POST. */
export type TaskLog = Node & {
  __typename?: 'TaskLog';
  /** When the attempt began. */
  createdAt: Scalars['DateTime']['output'];
  /** From start to the end of the reply, in whole milliseconds; null while running. */
  executionTime?: Maybe<Scalars['Int']['output']>;
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
  /** Only attempts of this run. */
  runId?: InputMaybe<Scalars['ID']['input']>;
  /** Only attempts that stand so. */
  status?: InputMaybe<Array<TaskLogStatus>>;
  /** Only attempts of these tasks. */
  taskIds?: InputMaybe<Array<Scalars['ID']['input']>>;
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
  /** By age. */
  | 'CREATED_AT'
  /** By name. */
  | 'NAME';

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
  /** Longer than allowed. */
  | 'TOO_LONG';

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

/** What changes. A field that is left out keeps its value. */
export type UpdateTaskInput = {
  /** False pauses, true resumes. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0 to 100. */
  maxRetry?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 200 characters, without control or bidirectional-override characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The JSON body of the POST. */
  payload?: InputMaybe<Scalars['JSON']['input']>;
  /** Five cron fields or an alias. A new schedule counts from now. */
  schedule?: InputMaybe<Scalars['String']['input']>;
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
  /** The changed task; null when there are errors. */
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Count: ResolverTypeWrapper<Count>;
  CountPrecision: CountPrecision;
  CreateTaskInput: CreateTaskInput;
  CreateTaskPayload: ResolverTypeWrapper<CreateTaskPayload>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteTaskPayload: ResolverTypeWrapper<DeleteTaskPayload>;
  FailureKind: FailureKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseTaskPayload: ResolverTypeWrapper<PauseTaskPayload>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ResumeTaskPayload: ResolverTypeWrapper<ResumeTaskPayload>;
  RunTaskPayload: ResolverTypeWrapper<RunTaskPayload>;
  RunTrigger: RunTrigger;
  SchedulePreview: ResolverTypeWrapper<SchedulePreview>;
  ScheduleWarning: ResolverTypeWrapper<ScheduleWarning>;
  ScheduleWarningCode: ScheduleWarningCode;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Task: ResolverTypeWrapper<Task>;
  TaskConnection: ResolverTypeWrapper<TaskConnection>;
  TaskEdge: ResolverTypeWrapper<TaskEdge>;
  TaskFilter: TaskFilter;
  TaskLog: ResolverTypeWrapper<TaskLog>;
  TaskLogConnection: ResolverTypeWrapper<TaskLogConnection>;
  TaskLogEdge: ResolverTypeWrapper<TaskLogEdge>;
  TaskLogFilter: TaskLogFilter;
  TaskLogOrder: TaskLogOrder;
  TaskLogOrderField: TaskLogOrderField;
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
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  UpcomingRun: ResolverTypeWrapper<UpcomingRun>;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: ResolverTypeWrapper<UpdateTaskPayload>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Count: Count;
  CreateTaskInput: CreateTaskInput;
  CreateTaskPayload: CreateTaskPayload;
  DateTime: Scalars['DateTime']['output'];
  DeleteTaskPayload: DeleteTaskPayload;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  PauseTaskPayload: PauseTaskPayload;
  Query: Record<PropertyKey, never>;
  ResumeTaskPayload: ResumeTaskPayload;
  RunTaskPayload: RunTaskPayload;
  SchedulePreview: SchedulePreview;
  ScheduleWarning: ScheduleWarning;
  String: Scalars['String']['output'];
  Task: Task;
  TaskConnection: TaskConnection;
  TaskEdge: TaskEdge;
  TaskFilter: TaskFilter;
  TaskLog: TaskLog;
  TaskLogConnection: TaskLogConnection;
  TaskLogEdge: TaskLogEdge;
  TaskLogFilter: TaskLogFilter;
  TaskLogOrder: TaskLogOrder;
  TaskOrder: TaskOrder;
  TaskRun: TaskRun;
  TaskRunConnection: TaskRunConnection;
  TaskRunEdge: TaskRunEdge;
  TaskUserError: TaskUserError;
  TimeZone: Scalars['TimeZone']['output'];
  UpcomingRun: UpcomingRun;
  UpdateTaskInput: UpdateTaskInput;
  UpdateTaskPayload: UpdateTaskPayload;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createTask?: Resolver<ResolversTypes['CreateTaskPayload'], ParentType, ContextType, RequireFields<MutationCreateTaskArgs, 'input'>>;
  deleteTask?: Resolver<ResolversTypes['DeleteTaskPayload'], ParentType, ContextType, RequireFields<MutationDeleteTaskArgs, 'id'>>;
  pauseTask?: Resolver<ResolversTypes['PauseTaskPayload'], ParentType, ContextType, RequireFields<MutationPauseTaskArgs, 'id'>>;
  resumeTask?: Resolver<ResolversTypes['ResumeTaskPayload'], ParentType, ContextType, RequireFields<MutationResumeTaskArgs, 'id'>>;
  runTask?: Resolver<ResolversTypes['RunTaskPayload'], ParentType, ContextType, RequireFields<MutationRunTaskArgs, 'id'>>;
  updateTask?: Resolver<ResolversTypes['UpdateTaskPayload'], ParentType, ContextType, RequireFields<MutationUpdateTaskArgs, 'id' | 'input'>>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Task' | 'TaskLog' | 'TaskRun', ParentType, ContextType>;
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
  previewSchedule?: Resolver<ResolversTypes['SchedulePreview'], ParentType, ContextType, RequireFields<QueryPreviewScheduleArgs, 'first' | 'schedule' | 'timeZone'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  taskLog?: Resolver<Maybe<ResolversTypes['TaskLog']>, ParentType, ContextType, RequireFields<QueryTaskLogArgs, 'id'>>;
  taskLogs?: Resolver<ResolversTypes['TaskLogConnection'], ParentType, ContextType, RequireFields<QueryTaskLogsArgs, 'orderBy'>>;
  taskRun?: Resolver<Maybe<ResolversTypes['TaskRun']>, ParentType, ContextType, RequireFields<QueryTaskRunArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'orderBy'>>;
};

export type ResumeTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResumeTaskPayload'] = ResolversParentTypes['ResumeTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
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

export type TaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastLog?: Resolver<Maybe<ResolversTypes['TaskLog']>, ParentType, ContextType>;
  maxRetry?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pauseReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payload?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['TaskRunConnection'], ParentType, ContextType, Partial<TaskRunsArgs>>;
  schedule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduleDescription?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheduleError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskStatus'], ParentType, ContextType>;
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

export type TaskEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskLogResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaskLog'] = ResolversParentTypes['TaskLog']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  executionTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failureKind?: Resolver<Maybe<ResolversTypes['FailureKind']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latenessMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messageTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responseStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['TaskRun'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TaskLogStatus'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type UpcomingRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpcomingRun'] = ResolversParentTypes['UpcomingRun']> = {
  localTime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UpdateTaskPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateTaskPayload'] = ResolversParentTypes['UpdateTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TaskUserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'TaskUserError', ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Count?: CountResolvers<ContextType>;
  CreateTaskPayload?: CreateTaskPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteTaskPayload?: DeleteTaskPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseTaskPayload?: PauseTaskPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ResumeTaskPayload?: ResumeTaskPayloadResolvers<ContextType>;
  RunTaskPayload?: RunTaskPayloadResolvers<ContextType>;
  SchedulePreview?: SchedulePreviewResolvers<ContextType>;
  ScheduleWarning?: ScheduleWarningResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskLog?: TaskLogResolvers<ContextType>;
  TaskLogConnection?: TaskLogConnectionResolvers<ContextType>;
  TaskLogEdge?: TaskLogEdgeResolvers<ContextType>;
  TaskRun?: TaskRunResolvers<ContextType>;
  TaskRunConnection?: TaskRunConnectionResolvers<ContextType>;
  TaskRunEdge?: TaskRunEdgeResolvers<ContextType>;
  TaskUserError?: TaskUserErrorResolvers<ContextType>;
  TimeZone?: GraphQLScalarType;
  UpcomingRun?: UpcomingRunResolvers<ContextType>;
  UpdateTaskPayload?: UpdateTaskPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

