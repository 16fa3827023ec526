import type { SelectQueryBuilder } from 'typeorm';
import type { TaskFilterDto } from '../../../core/dtos/index.js';
import type { Task } from '../../../core/entities/index.js';
import { partOf } from './part-of.js';

/** Leaves only the tasks that `filter` asks for. `search` reads them all; the rest is served by indexes or by few rows. */
export function restrictTasks(rows: SelectQueryBuilder<Task>, filter: TaskFilterDto): void {
  const { ids, keys, status, enabled, search, tags, nextRunBefore, hasFailedSince } = filter;
  if (ids != null) rows.andWhere('row.id = any(:ids)', { ids });
  if (keys != null) rows.andWhere('row.key = any(:keys)', { keys });
  if (status != null) rows.andWhere('row.status = any(:status)', { status });
  if (enabled != null) rows.andWhere(`row.pausedAt is ${enabled ? '' : 'not'} null`);
  // The second condition lets the partial index tasks_by_tag serve the first.
  if (tags != null && tags.length > 0) rows.andWhere(`row.tags @> :tags and row.tags <> '{}'`, { tags });
  if (nextRunBefore != null) {
    rows.andWhere(`coalesce(row.nextRunAt, 'infinity') < :nextRunBefore`, { nextRunBefore });
  }
  if (hasFailedSince != null) rows.andWhere(`exists (${FAILED_SINCE})`, { hasFailedSince });
  if (search != null) {
    rows.andWhere('(row.name ilike :search or row.key ilike :search or row.webhookUrl ilike :search)', {
      search: partOf(search),
    });
  }
}

/** Index task_failed_logs_by_age. */
const FAILED_SINCE = `
select 1
from task_logs log
where log.task_id = row.id
  and log.status = 'failed'
  and log.created_at >= :hasFailedSince`;
