import type { TaskFilterDto } from '../../../core/dtos/index.js';
import { partOf } from './part-of.js';
import type { Bind } from './statement.js';

/** What tasks, named `row`, meet when they are those that `filter` asks for. `search` reads them all; the rest has an index or few rows. */
export function taskConditions(filter: TaskFilterDto, bind: Bind): string[] {
  const { ids, keys, status, enabled, search, tags, nextRunBefore, hasFailedSince } = filter;
  const conditions: string[] = [];
  if (ids != null) conditions.push(`row.id = any(${bind(ids)})`);
  // The second condition lets the index one_key serve the first; likewise with tags below.
  if (keys != null) conditions.push(`row.key = any(${bind(keys)})`, 'row.deleted_at is null');
  if (status != null) conditions.push(`row.status = any(${bind(status)})`);
  if (enabled != null) conditions.push(`row.paused_at is ${enabled ? '' : 'not'} null`);
  if (tags != null && tags.length > 0) conditions.push(`row.tags @> ${bind(tags)}`, `row.tags <> '{}'`);
  if (nextRunBefore != null) conditions.push(`coalesce(row.next_run_at, 'infinity') < ${bind(nextRunBefore)}`);
  if (hasFailedSince != null) conditions.push(`exists (${FAILED_SINCE} ${bind(hasFailedSince)})`);
  if (search != null) {
    const part = bind(partOf(search));
    const texts = ['name', 'key', 'description', 'webhook_url'].map((column) => `row.${column} ilike ${part}`);
    conditions.push(`(${texts.join(' or ')})`);
  }
  return conditions;
}

/** Index task_failed_logs_by_age. */
const FAILED_SINCE = `
select 1
from task_logs log
where log.task_id = row.id
  and log.failed_with is not null
  and log.created_at >=`;
