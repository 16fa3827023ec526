import type { TaskRun } from '@task-scheduler/engine/core/task-run';
import { EntitySchema } from 'typeorm';

export const TaskRunModel = new EntitySchema<TaskRun>({
  name: 'TaskRun',
  tableName: 'task_runs',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { type: 'uuid', name: 'task_id' },
    scheduledFor: { type: 'timestamptz', name: 'scheduled_for' },
    trigger: { type: 'text' },
    state: { type: 'text' },
    reason: { type: 'text', nullable: true },
    firstRetry: { type: 'int', name: 'first_retry' },
    retry: { type: 'int' },
    fence: { type: 'int' },
    availableAt: { type: 'timestamptz', name: 'available_at' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    startedAt: { type: 'timestamptz', name: 'started_at', nullable: true },
    finishedAt: { type: 'timestamptz', name: 'finished_at', nullable: true },
  },
});
