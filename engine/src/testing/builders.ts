import type { TaskRunState } from '../core/task-run.js';
import type { JsonValue, OverlapPolicy, TaskStatus } from '../core/task.js';
import type { Queryable } from '../frameworks/postgres/database.js';

export interface TaskTraits {
  name: string;
  schedule: string;
  timeZone: string;
  webhookUrl: string;
  payload: JsonValue;
  maxRetry: number;
  status: TaskStatus;
  timeoutMs: number;
  overlapPolicy: OverlapPolicy;
}

const A_TASK: TaskTraits = {
  name: 'A task',
  schedule: '0 0 1 1 *',
  timeZone: 'UTC',
  webhookUrl: 'http://127.0.0.1:9/hook',
  payload: {},
  maxRetry: 3,
  status: 'ready',
  timeoutMs: 30_000,
  overlapPolicy: 'skip',
};

/** Inserts a task; name only the traits that matter. Fires on New Year unless a schedule is given. Answers its id. */
export async function insertTask(db: Queryable, traits: Partial<TaskTraits> = {}): Promise<string> {
  const task = { ...A_TASK, ...traits };
  const [row] = await db.query<{ id: string }>(
    `insert into tasks (name, schedule, time_zone, webhook_url, payload, max_retry, status, timeout_ms, overlap_policy)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      task.name,
      task.schedule,
      task.timeZone,
      task.webhookUrl,
      JSON.stringify(task.payload),
      task.maxRetry,
      task.status,
      task.timeoutMs,
      task.overlapPolicy,
    ],
  );
  if (!row) throw new Error('expected the task to be inserted');
  return row.id;
}

/** Makes the task due at this instant, whatever its schedule says. */
export async function makeDue(db: Queryable, taskId: string, at: Date): Promise<void> {
  await db.query('update tasks set next_run_at = $2 where id = $1', [taskId, at]);
}

export interface RunTraits {
  retry: number;
  scheduledFor: Date;
  /** How long ago its entry was pushed. */
  pushedSecondsAgo: number;
}

/** Inserts a queued run, as after its dispatch, and sets the task running. Answers its id. */
export async function insertQueuedRun(db: Queryable, taskId: string, traits: Partial<RunTraits> = {}): Promise<string> {
  const { retry = 0, scheduledFor = new Date(), pushedSecondsAgo = 0 } = traits;
  const [row] = await db.query<{ id: string }>(
    `insert into task_runs (task_id, scheduled_for, trigger, state, retry, pushes, pushed_at)
     values ($1, $2, 'manual', 'queued', $3, 1, now() - make_interval(secs => $4)) returning id`,
    [taskId, scheduledFor, retry, pushedSecondsAgo],
  );
  await db.query(`update tasks set status = 'running' where id = $1`, [taskId]);
  if (!row) throw new Error('expected the run to be inserted');
  return row.id;
}

export interface RunRow {
  id: string;
  state: TaskRunState;
  trigger: string;
  retry: number;
  fence: number;
  redeliveries: number;
  pushes: number;
  pops: number;
  reason: string | null;
  scheduledFor: Date;
}

/** The task's runs, oldest first. */
export function runsOf(db: Queryable, taskId: string): Promise<RunRow[]> {
  return db.query<RunRow>(
    `select id, state, trigger, retry, fence, redeliveries, pushes, pops, reason, scheduled_for as "scheduledFor"
     from task_runs where task_id = $1 order by created_at, id`,
    [taskId],
  );
}

export interface LogRow {
  status: string;
  retryCount: number;
  message: string | null;
  executionTime: number | null;
  responseStatus: number | null;
  failureKind: string | null;
  release: string | null;
}

/** The task's attempts, oldest first. */
export function logsOf(db: Queryable, taskId: string): Promise<LogRow[]> {
  return db.query<LogRow>(
    `select status, retry_count as "retryCount", message, execution_time as "executionTime",
       response_status as "responseStatus", failure_kind as "failureKind", release
     from task_logs where task_id = $1 order by created_at, fence`,
    [taskId],
  );
}

/** As text, which sorts: two statements in one millisecond are two instants to Postgres, and one to a Date. */
export async function updatedAtOf(db: Queryable, taskId: string): Promise<string> {
  const [row] = await db.query<{ at: string }>('select updated_at::text as at from tasks where id = $1', [taskId]);
  if (!row) throw new Error('expected the task to exist');
  return row.at;
}

/** Whether the task's `updated_at` is a later one after `act`. */
export async function isTouchedBy(db: Queryable, taskId: string, act: () => Promise<unknown>): Promise<boolean> {
  const before = await updatedAtOf(db, taskId);
  await act();
  return (await updatedAtOf(db, taskId)) > before;
}

export async function statusOf(db: Queryable, taskId: string): Promise<TaskStatus | undefined> {
  const [row] = await db.query<{ status: TaskStatus }>('select status from tasks where id = $1', [taskId]);
  return row?.status;
}
