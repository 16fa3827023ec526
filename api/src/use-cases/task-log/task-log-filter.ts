import { DomainError } from '@task-scheduler/engine/core/errors';
import type { DateRangeDto, TaskLogFilterDto } from '../../core/dtos/index.js';
import { refusingAt } from '../../core/refusal.js';
import { checkCount, readIds, readSearch } from '../../core/rules/filters.js';
import { parseId } from '../../core/rules/uuid.js';

const LISTS = ['status', 'responseStatus', 'failureKind', 'trigger'] as const;

/** What somebody asks for, in the form in which it is stored. Refuses what would read the whole history. */
export function readTaskLogFilter(filter: TaskLogFilterDto, attempts: 'ofTasks' | 'ofAll'): TaskLogFilterDto {
  for (const list of LISTS) checkCount(['filter', list], filter[list]);
  const read = {
    ...filter,
    taskIds: readIds(['filter', 'taskIds'], filter.taskIds),
    runId: filter.runId == null ? null : parseId(filter.runId, ['filter', 'runId']),
    search: readSearch(['filter', 'search'], filter.search),
  };
  if (attempts === 'ofTasks') return read;
  if (read.search !== null) requireScope('search', read);
  if (read.executionTime != null) requireScope('executionTime', read);
  return read;
}

/** No index serves these: they look at every attempt that the rest of the filter leaves. */
function requireScope(name: string, { taskIds, runId, createdAt }: TaskLogFilterDto): void {
  if (taskIds != null || runId != null || isShort(createdAt)) return;
  refusingAt(['filter', name], () => {
    throw new DomainError(
      'INVALID',
      `expected ${name} to be asked of some taskIds, or of a createdAt range of at most 7 days, got: the whole history`,
    );
  });
}

const LONGEST_RANGE_MS = 7 * 24 * 60 * 60 * 1000;

function isShort(range: DateRangeDto | null | undefined): boolean {
  if (range?.gte == null) return false;
  return (range.lt ?? new Date()).getTime() - range.gte.getTime() <= LONGEST_RANGE_MS;
}
