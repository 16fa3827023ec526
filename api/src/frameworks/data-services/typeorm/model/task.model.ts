import { type Backoff, readBackoff } from '@task-scheduler/engine/core/backoff';
import type { Task } from '@task-scheduler/engine/core/task';
import { EntitySchema } from 'typeorm';

export const TaskModel = new EntitySchema<Task>({
  name: 'Task',
  tableName: 'tasks',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    key: { type: 'text', nullable: true },
    name: { type: 'text' },
    schedule: { type: 'text' },
    timeZone: { type: 'text', name: 'time_zone' },
    webhookUrl: { type: 'text', name: 'webhook_url' },
    headers: { type: 'jsonb' },
    payload: { type: 'jsonb' },
    maxRetry: { type: 'int', name: 'max_retry' },
    retryBackoff: {
      type: 'jsonb',
      name: 'retry_backoff',
      transformer: { from: readBackoff, to: (backoff: Backoff) => backoff },
    },
    status: { type: 'text' },
    timeoutMs: { type: 'int', name: 'timeout_ms' },
    misfirePolicy: { type: 'text', name: 'misfire_policy' },
    misfireGraceSeconds: { type: 'int', name: 'misfire_grace_seconds' },
    overlapPolicy: { type: 'text', name: 'overlap_policy' },
    pauseAfterFailures: { type: 'int', name: 'pause_after_failures', nullable: true },
    tags: { type: 'text', array: true },
    pausedAt: { type: 'timestamptz', name: 'paused_at', nullable: true },
    pauseReason: { type: 'text', name: 'pause_reason', nullable: true },
    nextRunAt: { type: 'timestamptz', name: 'next_run_at', nullable: true },
    scheduleSince: { type: 'timestamptz', name: 'schedule_since' },
    scheduleError: { type: 'text', name: 'schedule_error', nullable: true },
    version: { type: 'int' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
