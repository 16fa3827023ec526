import type { JsonValue, TaskStatus } from '../entities/index.js';

/** What a new task is made of. What is left out gets the database's default. */
export interface CreateTaskDto {
  name: string;
  schedule: string;
  webhookUrl: string;
  payload?: JsonValue;
  maxRetry?: number;
  status?: TaskStatus;
  timeZone?: string;
  timeoutMs?: number;
  /** False creates the task paused. */
  enabled?: boolean;
}
