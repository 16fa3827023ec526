import type { CreateTaskInput, UpdateTaskInput } from '@/gql/form';
import { readDuration } from '@/lib/time/duration-text';
import type { TaskField, TaskFormValues } from './task-form-values';

/** Only after the form's rules have found no fault. */
export function inputOf(values: TaskFormValues): CreateTaskInput {
  return { ...definitionOf(values), enabled: !values.startPaused };
}

/** Only what was changed: what somebody else changed meanwhile, and we did not, is not undone. */
export function changesSince(base: TaskFormValues, values: TaskFormValues): UpdateTaskInput {
  const before = new Map(Object.entries(definitionOf(base)));
  const changed = Object.entries(definitionOf(values)).filter(([field, value]) => !isSame(before.get(field), value));
  return Object.fromEntries(changed);
}

/** Two values of a control say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function definitionOf(values: TaskFormValues) {
  const { name, tags, schedule, timeZone, webhookUrl, misfirePolicy, overlapPolicy } = values;
  const payload: unknown = JSON.parse(values.payload);
  return {
    ...{ name, tags, schedule, timeZone, webhookUrl, payload, misfirePolicy, overlapPolicy },
    key: values.key.trim() || null,
    description: values.description.trim() || null,
    headers: headersOf(values),
    maxRetry: Number(values.maxRetry),
    retryPolicy: retryPolicyOf(values),
    timeoutMs: durationOf(values.timeout),
    misfireGraceSeconds: durationOf(values.misfireGrace) / 1000,
    pauseAfterFailures: values.pauseAfterFailures.trim() === '' ? null : Number(values.pauseAfterFailures),
  } satisfies UpdateTaskInput & Partial<Record<TaskField, unknown>>;
}

/** Rows that were left empty say nothing. */
export function headersOf({ headers }: Pick<TaskFormValues, 'headers'>): TaskFormValues['headers'] {
  return headers.filter(({ name, value }) => name.trim() !== '' || value.trim() !== '');
}

export function durationOf(typed: string): number {
  const ms = readDuration(typed);
  if (ms === undefined) throw new Error(`expected a duration, got: ${typed}`);
  return ms;
}

function retryPolicyOf({ backoff, jitter, respectRetryAfter, ...typed }: TaskFormValues) {
  const nonRetryableStatuses = typed.nonRetryableStatuses
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const policy = { backoff, respectRetryAfter, nonRetryableStatuses };
  if (backoff === 'NONE') return policy;
  const delays = { initialDelayMs: durationOf(typed.initialDelay), maxDelayMs: durationOf(typed.maxDelay), jitter };
  return { ...policy, ...delays };
}
