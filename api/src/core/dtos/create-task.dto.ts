import type { Backoff } from '@task-scheduler/engine/core/backoff';
import type { JsonValue, MisfirePolicy, OverlapPolicy, TaskStatus } from '../entities/index.js';

/** What a new task is made of. What is left out gets the database's default. */
export interface CreateTaskDto {
  name: string;
  schedule: string;
  webhookUrl: string;
  key?: string | null;
  description?: string | null;
  payload?: JsonValue;
  headers?: readonly HttpHeaderDto[];
  maxRetry?: number;
  retryPolicy?: RetryPolicyDto;
  status?: TaskStatus;
  timeZone?: string;
  timeoutMs?: number;
  misfirePolicy?: MisfirePolicy;
  misfireGraceSeconds?: number;
  overlapPolicy?: OverlapPolicy;
  pauseAfterFailures?: number | null;
  tags?: readonly string[];
  /** False creates the task paused. */
  enabled?: boolean;
}

export interface HttpHeaderDto {
  name: string;
  value: string;
}

export type RetryPolicyDto = Partial<Omit<Backoff, 'kind'> & { backoff: Backoff['kind'] }>;
