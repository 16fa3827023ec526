import type { TaskLogStatus } from '@task-scheduler/engine/core/task-log';
import type { TaskLogFilterDto } from '../../../core/dtos/index.js';
import { partOf } from './part-of.js';
import type { Bind } from './statement.js';

/** What attempts, named `row`, meet when they are those that `filter` asks for. */
export function taskLogConditions(filter: TaskLogFilterDto, bind: Bind): string[] {
  const { taskIds, runId, createdAt } = filter;
  const conditions = [
    ...statusConditions(filter, bind),
    ...replyConditions(filter, bind),
    ...runConditions(filter, bind),
  ];
  if (taskIds != null) conditions.push(`row.task_id ${oneOf(taskIds, bind)}`);
  if (runId != null) conditions.push(`row.run_id = ${bind(runId)}`);
  if (createdAt?.gte != null) conditions.push(`row.created_at >= ${bind(createdAt.gte)}`);
  if (createdAt?.lt != null) conditions.push(`row.created_at < ${bind(createdAt.lt)}`);
  return conditions;
}

/**
 * By how it went. No index asks for the status (migration end_attempts_in_place), but failed attempts are told apart by
 * failed_with, and live ones by their runs: saying so lets failed_logs_by_age, failure_kinds_by_age, failed_replies_by_age, or run_leased
 * and one_unfailed_log, serve.
 */
function statusConditions({ status, failureKind, responseStatus }: TaskLogFilterDto, bind: Bind): string[] {
  const conditions: string[] = [];
  if (status != null) conditions.push(`row.status ${oneOf(status, bind)}`);
  if (isOnly('running', status)) conditions.push('row.failed_with is null', `row.run_id in (${LIVE_RUNS})`);
  if (failureKind != null) conditions.push(`row.failure_kind ${oneOf(failureKind, bind)}`);
  if (failureKind != null || isOnly('failed', status)) conditions.push(FAILED);
  if (responseStatus != null) {
    conditions.push(`row.response_status ${oneOf(responseStatus, bind)}`);
    if (!responseStatus.some(isSuccess)) conditions.push(`row.failed_with ${oneOf(responseStatus, bind)}`);
  }
  return conditions;
}

const FAILED = 'row.failed_with is not null';
const LIVE_RUNS = `select run.id from task_runs run where run.lease_until is not null`;
const isSuccess = (status: number) => status >= 200 && status < 300;
const isOnly = (one: TaskLogStatus, asked: TaskLogFilterDto['status']) =>
  asked != null && asked.length > 0 && asked.every((each) => each === one);

/** By what the attempt itself was and came to. Index retries_by_count for what is not usual. */
function replyConditions({ retryCount, executionTime, search }: TaskLogFilterDto, bind: Bind): string[] {
  const conditions: string[] = [];
  if (retryCount?.gte != null) conditions.push(`row.retry_count >= ${bind(retryCount.gte)}`);
  if (retryCount?.lte != null) conditions.push(`row.retry_count <= ${bind(retryCount.lte)}`);
  if (executionTime?.gte != null) conditions.push(`row.execution_time >= ${bind(executionTime.gte)}`);
  if (executionTime?.lte != null) conditions.push(`row.execution_time <= ${bind(executionTime.lte)}`);
  if (search != null) conditions.push(`row.message ilike ${bind(partOf(search))}`);
  return conditions;
}

function runConditions({ trigger, finalOnly }: TaskLogFilterDto, bind: Bind): string[] {
  const conditions: string[] = [];
  if (trigger != null) conditions.push(`exists (${TRIGGERED} ${oneOf(trigger, bind)})`);
  if (finalOnly === true) conditions.push(`not exists (${LATER_ATTEMPT})`);
  return conditions;
}

/** Only an equality lets an index that begins with the column, or asks for its value, give the order as well. */
function oneOf(values: readonly (string | number)[], bind: Bind): string {
  return values.length === 1 ? `= ${bind(values[0])}` : `= any(${bind(values)})`;
}

/** Primary key, or index runs_by_other_trigger. */
const TRIGGERED = 'select 1 from task_runs run where run.id = row.run_id and run.trigger';
/** Index one_log_per_claim. */
const LATER_ATTEMPT = 'select 1 from task_logs later where later.run_id = row.run_id and later.fence > row.fence';
