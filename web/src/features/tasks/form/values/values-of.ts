import type { EditableTaskFragment } from '@/gql/form';
import { writeDuration } from '@/lib/time/duration-text';
import type { TaskFormValues } from './task-form-values';

/** A task as the form shows it. */
export function valuesOf(task: EditableTaskFragment): TaskFormValues {
  const { name, tags, schedule, timeZone, webhookUrl, misfirePolicy, overlapPolicy } = task;
  const { backoff, initialDelayMs, maxDelayMs, jitter, respectRetryAfter, nonRetryableStatuses } = task.retryPolicy;
  return {
    ...{ name, schedule, timeZone, webhookUrl, misfirePolicy, overlapPolicy, backoff, jitter, respectRetryAfter },
    tags: [...tags],
    key: task.key ?? '',
    description: task.description ?? '',
    headers: task.headers.map(({ name: header, value }) => ({ name: header, value })),
    payload: JSON.stringify(task.payload, null, 2),
    maxRetry: String(task.maxRetry),
    // Without a delay the task has none to show; the one to begin with is the API's default.
    initialDelay: writeDuration(backoff === 'NONE' ? 1000 : initialDelayMs),
    maxDelay: writeDuration(maxDelayMs),
    nonRetryableStatuses: nonRetryableStatuses.join(', '),
    timeout: writeDuration(task.timeoutMs),
    misfireGrace: writeDuration(task.misfireGraceSeconds * 1000),
    pauseAfterFailures: task.pauseAfterFailures === null ? '' : String(task.pauseAfterFailures),
    startPaused: !task.enabled,
  };
}
