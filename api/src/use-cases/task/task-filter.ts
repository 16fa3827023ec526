import type { TaskFilterDto } from '../../core/dtos/index.js';
import { checkCount, readIds, readSearch, readTexts } from '../../core/rules/filters.js';

/** What somebody asks for, in the form in which it is stored. */
export function readTaskFilter(filter: TaskFilterDto = {}): TaskFilterDto {
  checkCount(['filter', 'status'], filter.status);
  return {
    ...filter,
    ids: readIds(['filter', 'ids'], filter.ids),
    keys: readTexts(['filter', 'keys'], 200, filter.keys),
    tags: readTexts(['filter', 'tags'], 50, filter.tags),
    search: readSearch(['filter', 'search'], filter.search),
  };
}
