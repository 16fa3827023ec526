import type { CreateTaskDto } from './create-task.dto.js';

/** A request to be tried before it becomes a task. */
export type TestWebhookDto = Pick<CreateTaskDto, 'webhookUrl' | 'payload' | 'headers' | 'timeoutMs'>;
