import { EntitySchema } from 'typeorm';

export interface PlainTask {
  id: string;
  name: string;
  schedule: string;
  webhookUrl: string;
  payload: unknown;
  maxRetry: number;
  status: string;
  createdAt: Date;
  updatedAt: Date;
  nextRunAt: Date | null;
  pausedAt: Date | null;
  logs: PlainLog[];
}

export interface PlainLog {
  id: string;
  taskId: string;
  executionTime: number | null;
  status: string;
  retryCount: number;
  message: string | null;
  createdAt: Date;
  task: PlainTask;
}

/** Of our tables, the columns that any such platform has. */
export const TaskEntity = new EntitySchema<PlainTask>({
  name: 'Task',
  tableName: 'tasks',
  columns: {
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    schedule: { type: 'text' },
    webhookUrl: { type: 'text', name: 'webhook_url' },
    payload: { type: 'jsonb' },
    maxRetry: { type: 'int', name: 'max_retry' },
    status: { type: 'text' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
    nextRunAt: { type: 'timestamptz', name: 'next_run_at', nullable: true },
    pausedAt: { type: 'timestamptz', name: 'paused_at', nullable: true },
  },
  relations: { logs: { type: 'one-to-many', target: 'TaskLog', inverseSide: 'task' } },
});

export const LogEntity = new EntitySchema<PlainLog>({
  name: 'TaskLog',
  tableName: 'task_logs',
  columns: {
    id: { type: 'uuid', primary: true },
    taskId: { type: 'uuid', name: 'task_id' },
    executionTime: { type: 'int', name: 'execution_time', nullable: true },
    status: { type: 'text' },
    retryCount: { type: 'int', name: 'retry_count' },
    message: { type: 'text', nullable: true },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
  relations: { task: { type: 'many-to-one', target: 'Task', joinColumn: { name: 'task_id' }, inverseSide: 'logs' } },
});
