import type { TaskConfigFragment } from '@/gql/detail';
import type { CreateTaskInput } from '@/gql/form';
import { withoutSecrets } from './without-secrets';

/** The task as `createTask` takes it: what is empty is left out. */
export function definitionOf(task: TaskConfigFragment): CreateTaskInput {
  const { name, schedule, timeZone, webhookUrl, payload, timeoutMs, maxRetry, overlapPolicy, tags } = task;
  const { backoff, initialDelayMs, maxDelayMs, jitter, respectRetryAfter, nonRetryableStatuses } = task.retryPolicy;
  return {
    ...(task.key !== null && { key: task.key }),
    name,
    ...(task.description !== null && { description: task.description }),
    schedule,
    timeZone,
    webhookUrl,
    payload,
    ...(task.headers.length > 0 && { headers: withoutSecrets(task.headers) }),
    timeoutMs,
    maxRetry,
    retryPolicy: { backoff, initialDelayMs, maxDelayMs, jitter, respectRetryAfter, nonRetryableStatuses },
    misfirePolicy: task.misfirePolicy,
    misfireGraceSeconds: task.misfireGraceSeconds,
    overlapPolicy,
    ...(task.pauseAfterFailures !== null && { pauseAfterFailures: task.pauseAfterFailures }),
    ...(tags.length > 0 && { tags }),
  };
}

/** The operation that makes the same task again, with its variables. */
export function mutationOf(task: TaskConfigFragment): string {
  const variables = JSON.stringify({ input: definitionOf(task) }, null, 2);
  return `mutation ($input: CreateTaskInput!) {
  createTask(input: $input) {
    task { id nextRunAt }
    userErrors { field message }
  }
}

# Variables
${variables}`;
}
