import type { SelectQueryBuilder } from 'typeorm';
import type { TaskLogFilterDto } from '../../../core/dtos/index.js';
import type { TaskLog } from '../../../core/entities/index.js';
import { partOf } from './part-of.js';

type Rows = SelectQueryBuilder<TaskLog>;

/** Leaves only the attempts that `filter` asks for. */
export function restrictTaskLogs(rows: Rows, filter: TaskLogFilterDto): void {
  const { taskIds, runId, status, createdAt, failureKind } = filter;
  if (taskIds != null) oneOf(rows, 'taskId', taskIds);
  if (runId != null) rows.andWhere('row.runId = :runId', { runId });
  if (status != null) oneOf(rows, 'status', status);
  if (failureKind != null) {
    // Only failed attempts have a kind: saying so lets the index failed_logs_by_age serve.
    rows.andWhere(`row.failureKind = any(:failureKind) and row.status = 'failed'`, { failureKind });
  }
  if (createdAt?.gte != null) rows.andWhere('row.createdAt >= :createdSince', { createdSince: createdAt.gte });
  if (createdAt?.lt != null) rows.andWhere('row.createdAt < :createdBefore', { createdBefore: createdAt.lt });
  restrictReplies(rows, filter);
  restrictRuns(rows, filter);
}

/** By what the attempt itself was and came to: none of this has an index. */
function restrictReplies(rows: Rows, { retryCount, executionTime, responseStatus, search }: TaskLogFilterDto): void {
  if (retryCount?.gte != null) rows.andWhere('row.retryCount >= :leastRetry', { leastRetry: retryCount.gte });
  if (retryCount?.lte != null) rows.andWhere('row.retryCount <= :mostRetry', { mostRetry: retryCount.lte });
  if (executionTime?.gte != null) rows.andWhere('row.executionTime >= :leastMs', { leastMs: executionTime.gte });
  if (executionTime?.lte != null) rows.andWhere('row.executionTime <= :mostMs', { mostMs: executionTime.lte });
  if (responseStatus != null) rows.andWhere('row.responseStatus = any(:responseStatus)', { responseStatus });
  if (search != null) rows.andWhere('row.message ilike :search', { search: partOf(search) });
}

function restrictRuns(rows: Rows, { trigger, finalOnly }: TaskLogFilterDto): void {
  if (trigger != null) rows.andWhere(`exists (${TRIGGERED})`, { trigger });
  if (finalOnly === true) rows.andWhere(`not exists (${LATER_ATTEMPT})`);
}

/** Only an equality lets an index that begins with the column, or asks for its value, give the order as well. */
function oneOf(rows: Rows, column: 'taskId' | 'status', values: readonly string[]): void {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) rows.andWhere(`row.${column} = :${column}`, { [column]: value });
  else rows.andWhere(`row.${column} = any(:${column})`, { [column]: values });
}

/** Primary key. */
const TRIGGERED = 'select 1 from task_runs run where run.id = row.run_id and run.trigger = any(:trigger)';
/** Index one_log_per_claim. */
const LATER_ATTEMPT = 'select 1 from task_logs later where later.run_id = row.run_id and later.fence > row.fence';
