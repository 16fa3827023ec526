import type { Task } from '../../core/entities/index.js';
import { nextRunOf } from '../../core/next-run.js';
import type { Connection } from '../../core/paging/connection.js';
import { headersOf } from '../../core/request-headers.js';
import { retryPolicyOf } from '../../core/retry-policy.js';

/** A task as REST shows it: what can be sent comes back in the form it was sent in, with the spec's own words for states. */
export function presentTask(task: Task) {
  return {
    ...task,
    headers: headersOf(task),
    retryPolicy: retryPolicyOf(task),
    retryBackoff: undefined, // retryPolicy says it
    nextRunAt: nextRunOf(task),
    enabled: task.pausedAt === null,
  };
}

export async function presentPageInfo({ pageInfo }: Connection<unknown>) {
  const { startCursor, endCursor } = pageInfo;
  const [hasNextPage, hasPreviousPage] = await Promise.all([pageInfo.hasNextPage(), pageInfo.hasPreviousPage()]);
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}
