import type { Task } from '../../core/entities/index.js';
import type { Connection } from '../../core/paging/connection.js';

/** A task as REST shows it: the row, with the spec's own words for its status. */
export function presentTask(task: Task) {
  return { ...task, enabled: task.pausedAt === null };
}

export async function presentPageInfo({ pageInfo }: Connection<unknown>) {
  const { startCursor, endCursor } = pageInfo;
  const [hasNextPage, hasPreviousPage] = await Promise.all([pageInfo.hasNextPage(), pageInfo.hasPreviousPage()]);
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}
