import * as z from '@/lib/zod';

/** What the form's controls hold: text as it is typed, what is chosen or ticked, and lists of such. */
export const taskFormShape = z.object({
  name: z.string(),
  key: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  schedule: z.string(),
  timeZone: z.string(),
  webhookUrl: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  payload: z.string(),
  maxRetry: z.string(),
  backoff: z.enum(['NONE', 'FIXED', 'EXPONENTIAL']),
  initialDelay: z.string(),
  maxDelay: z.string(),
  jitter: z.boolean(),
  respectRetryAfter: z.boolean(),
  nonRetryableStatuses: z.string(),
  timeout: z.string(),
  misfirePolicy: z.enum(['RUN_ONCE', 'SKIP']),
  misfireGrace: z.string(),
  overlapPolicy: z.enum(['SKIP', 'QUEUE']),
  pauseAfterFailures: z.string(),
  startPaused: z.boolean(),
});

export type TaskFormValues = z.infer<typeof taskFormShape>;
export type TaskField = keyof TaskFormValues;

/** The defaults that the API has, too. */
export const emptyTask: TaskFormValues = {
  name: '',
  key: '',
  description: '',
  tags: [],
  schedule: '',
  timeZone: 'UTC',
  webhookUrl: '',
  headers: [],
  payload: '{}',
  maxRetry: '3',
  backoff: 'NONE',
  initialDelay: '1 s',
  maxDelay: '1 d',
  jitter: false,
  respectRetryAfter: false,
  nonRetryableStatuses: '',
  timeout: '30 s',
  misfirePolicy: 'RUN_ONCE',
  misfireGrace: '1 h',
  overlapPolicy: 'SKIP',
  pauseAfterFailures: '',
  startPaused: false,
};

/** In the order of the form. */
export const fieldLabels: Readonly<Record<TaskField, string>> = {
  name: 'Name',
  key: 'Key',
  description: 'Description',
  tags: 'Tags',
  schedule: 'Schedule',
  timeZone: 'Time zone',
  webhookUrl: 'Webhook URL',
  headers: 'Headers',
  payload: 'Payload',
  maxRetry: 'Retries',
  backoff: 'Delay',
  initialDelay: 'First delay',
  maxDelay: 'Longest delay',
  jitter: 'Spread at random',
  respectRetryAfter: 'Honour Retry-After',
  nonRetryableStatuses: 'Statuses not retried',
  timeout: 'Timeout',
  misfirePolicy: 'Missed occurrences',
  misfireGrace: 'Not older than',
  overlapPolicy: 'Overlap',
  pauseAfterFailures: 'Pause after failures',
  startPaused: 'Start paused',
};

export const taskFields: readonly TaskField[] = z.keyof(taskFormShape).options;
