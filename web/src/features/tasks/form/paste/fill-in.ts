import { formatJson } from '@/lib/json-text';
import type { Pasted } from '@/lib/paste/pasted';
import { writeDuration } from '@/lib/time/duration-text';
import type { TaskFormValues } from '../values/task-form-values';

/** What a pasted command makes of the form; what it does not say is absent. */
export function fillIn(pasted: Pasted): Partial<TaskFormValues> {
  const { schedule, timeZone, webhookUrl, headers, payload, maxRetry, timeoutMs } = pasted;
  return {
    ...(schedule !== undefined && { schedule }),
    ...(timeZone !== undefined && { timeZone }),
    ...(webhookUrl !== undefined && { webhookUrl }),
    ...(headers && { headers: headers.map(({ name, value }) => ({ name, value })) }),
    ...(payload !== undefined && { payload: formatJson(payload) }),
    ...(maxRetry !== undefined && { maxRetry: String(maxRetry) }),
    ...(timeoutMs !== undefined && { timeout: writeDuration(timeoutMs) }),
  };
}
